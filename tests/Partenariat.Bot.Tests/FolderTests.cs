using System.Text.RegularExpressions;

namespace Partenariat.Bot.Tests;

/// <summary>Who may use whom within a room: folder by folder, read from the using directives, of which none is idle.</summary>
public sealed partial class FolderTests
{
    // The files beside the folders put them together: they may use them all, and are shared by all.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Channels/Activities"] = [],
        ["Channels/Options"] = ["Tokens"], // the check of a certificate
        ["Channels/Tokens"] = ["Options"],
        ["Channels/Storage"] = ["Activities"],
        ["Channels/Turns"] = ["Options", "Storage", "Telemetry"],
        ["Channels/Connector"] = ["Options", "Storage", "Telemetry", "Tokens"],
        ["Channels/Messages"] = ["Activities", "Connector", "Options", "Tokens", "Turns"],
        ["Channels/DirectLine"] = ["Activities", "Options", "Storage", "Turns"],
        ["Channels/Redis"] = ["Activities", "DirectLine", "Options", "Storage", "Telemetry", "Turns"],
        ["Channels/Telemetry"] = ["Activities", "DirectLine", "Options", "Redis", "Storage", "Turns"],
        ["Channels/Health"] = ["Connector", "Options", "Turns"],
        ["BotFramework/Connectors"] = [],
        ["BotFramework/Turns"] = [],
        ["Cards/Elements"] = [],
        ["Cards/Views"] = [],
        ["Cards/Wording"] = ["Views"],
        ["Cards/Layouts"] = ["Views", "Wording"],
        ["Cards/Writing"] = ["Elements", "Views", "Wording"],
        ["Cards/Paging"] = ["Elements", "Layouts", "Views", "Writing"],
        ["Corpus/Citations"] = [],
        ["Corpus/Reading"] = ["Replay"],
        ["Corpus/Replay"] = ["Reading"],
        ["Search/Analysis"] = [],
        ["Search/Spelling"] = ["Analysis"],
        ["Search/Odds"] = [],
        ["Search/Embeddings"] = ["Odds"],
        ["Search/Compiled"] = ["Analysis", "Embeddings", "Indexing", "Odds"],
        ["Search/Entities"] = ["Analysis", "Indexing", "Spelling"],
        ["Search/Indexing"] = ["Analysis", "Embeddings", "Odds", "Spelling"],
        ["Search/Quotations"] = ["Analysis", "Entities", "Spelling"],
    };

    // Two of the host's that know of each other's pages.
    private static readonly string[] s_neighbours = ["Citing", "Dossier"];

    [Theory]
    [InlineData("Channels")]
    [InlineData("BotFramework")]
    [InlineData("Cards")]
    [InlineData("Corpus")]
    [InlineData("Search")]
    public void Folder_UsesOnlyWhatTheTableAllows(string room)
    {
        var uses = Uses(room).Where(use => !s_allowed.GetValueOrDefault($"{room}/{use.From}", []).Contains(use.To, StringComparer.Ordinal));

        Assert.Empty(uses);
    }

    [Fact]
    public void FoldersOfTheHost_UseEachOtherInOneDirection()
    {
        var uses = Uses("Bot").Where(use => !(s_neighbours.Contains(use.From) && s_neighbours.Contains(use.To))).ToLookup(use => use.From, use => use.To);

        var circles = uses.Where(folder => Reached(folder.Key, uses).Contains(folder.Key)).Select(folder => folder.Key);

        Assert.Empty(circles);
    }

    [Fact]
    public void KindsOfAnswers_AreUsedByNoFolder()
    {
        Assert.DoesNotContain(Uses("Dialogs"), use => use.To == "Kinds");
    }

    [Theory]
    [InlineData("Bot", "Microsoft.Bot.Builder.Integration")]
    [InlineData("Bot", "Microsoft.Bot.Connector")]
    [InlineData("Bot", "Partenariat.Channels.Tokens")]
    [InlineData("Bot", "Partenariat.Channels.Connector")]
    [InlineData("Channels", "Microsoft.Bot.Builder")]
    [InlineData("Channels", "Microsoft.Bot.Connector")]
    [InlineData("Cards", "Newtonsoft.Json")]
    [InlineData("Dialogs", "Newtonsoft.Json")]
    public void Room_DoesNotKnowTheNamespace(string room, string closed)
    {
        Assert.DoesNotContain(Files(room), file => Usings(file).Any(name => name == closed || name.StartsWith(closed + ".", StringComparison.Ordinal)));
    }

    private static HashSet<string> Reached(string start, ILookup<string, string> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(uses[start]);
        while (waiting.TryDequeue(out var folder))
        {
            if (reached.Add(folder))
            {
                foreach (var next in uses[folder])
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<(string From, string To)> Uses(string room)
    {
        var prefix = $"Partenariat.{room}.";
        return Files(room)
            .Select(file => (Folder: FolderOf(room, file), File: file))
            .Where(place => place.Folder.Length > 0)
            .SelectMany(place => Usings(place.File)
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => (From: place.Folder, To: name[prefix.Length..].Split('.')[0])))
            .Where(use => use.From != use.To && Directory.Exists(Path.Combine(RoomFolder(room), use.To)))
            .Distinct();
    }

    private static string FolderOf(string room, string file)
    {
        return Path.GetRelativePath(RoomFolder(room), file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";
    }

    private static IEnumerable<string> Usings(string file)
    {
        return File.ReadLines(file).Select(line => Using().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);
    }

    private static IEnumerable<string> Files(string room)
    {
        var folder = RoomFolder(room);
        return Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => FolderOf(room, file) is not ("obj" or "bin"));
    }

    private static string RoomFolder(string room)
    {
        return Path.Combine(SourceTree.Root, "src", $"Partenariat.{room}");
    }

    // Also « using X = A.B; », « using static A.B; », and of Razor « @using A.B ».
    [GeneratedRegex(@"^\s*@?(global )?using (static )?([\w]+ = )?(?<name>[\w.]+);?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Using();
}
