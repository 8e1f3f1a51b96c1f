using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Partenariat.Bot.Commands;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>The package that is uploaded to Teams, as the <c>manifest</c> command writes it.</summary>
public sealed class AppPackageTests : IDisposable
{
    private const string AppId = "5b1c9a52-7f0e-4e0a-9a53-0c6a4f7f7a11";

    private readonly string _folder = Directory.CreateTempSubdirectory("partenariat-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Manifest_FilledIn_IsAcceptedByTheOfficialSchema()
    {
        var verdict = await NodeScript.RunAsync("Teams/validate-manifest.mjs", Read(Write(), "manifest.json"));

        Assert.Equal("[]", verdict);
    }

    [Fact]
    public async Task Manifest_WithATooLongName_IsRefusedByTheOfficialSchema()
    {
        var manifest = JsonNode.Parse(Read(Write(), "manifest.json"))!;
        manifest["name"]!["short"] = new string('x', 31);

        var verdict = await NodeScript.RunAsync("Teams/validate-manifest.mjs", manifest.ToJsonString());

        Assert.Contains("/name/short", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Package_AnyHost_NamesItselfAndNobodyElse()
    {
        var manifest = JsonNode.Parse(Read(Write("--domain", "Bot.École.fr"), "manifest.json"))!;

        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(AppId, (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal("bot.xn--cole-9oa.fr", (string?)manifest["validDomains"]![0]);
        Assert.Equal("https://bot.xn--cole-9oa.fr/confidentialite", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("https://bot.xn--cole-9oa.fr/conditions", (string?)manifest["developer"]!["termsOfUseUrl"]);
        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Package_Written_HoldsTheManifestAndTwoIconsOfTheSizeThatTeamsWants()
    {
        using var zip = ZipFile.OpenRead(Write());

        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal((192, 192), SizeOf(zip.GetEntry("color.png")!).Size);
        Assert.Equal((32, 32), SizeOf(zip.GetEntry("outline.png")!).Size);
        Assert.True(SizeOf(zip.GetEntry("outline.png")!).IsTransparent);
    }

    [Fact]
    public void Package_WrittenTwice_IsTheSameToTheByte()
    {
        Assert.Equal(File.ReadAllBytes(Write(name: "one.zip")), File.ReadAllBytes(Write(name: "two.zip")));
    }

    [Theory]
    [InlineData("--app-id", "pas-un-guid", "--app-id")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "--app-id")]
    [InlineData("--app-id", "5b1c9a527f0e4e0a9a530c6a4f7f7a11", "--app-id")] // without hyphens, the schema refuses it
    [InlineData("--domain", "https://bot.exemple.fr", "sans « https:// »")]
    [InlineData("--domain", "bot.exemple.fr/teams", "sans chemin")]
    [InlineData("--domain", "bot.exemple.fr:3978", "port")]
    [InlineData("--domain", "localhost", "nom d’hôte complet")]
    [InlineData("--domain", "bot.localhost", "réseau privé")]
    [InlineData("--domain", "192.0.2.7", "adresse IP")]
    [InlineData("--domain", "[2001:db8::1]", "adresse IP")]
    [InlineData("--domain", "*.exemple.fr", "joker")]
    [InlineData("--domain", "bot .exemple.fr", "nom d’hôte complet")]
    [InlineData("--domain", "bot\".exemple.fr", "nom d’hôte complet")]
    [InlineData("--version", "1.0", "trois nombres")]
    [InlineData("--version", "01.0.0", "trois nombres")]
    public void Command_WithAWrongValue_SaysWhichAndWritesNothing(string option, string value, string expected)
    {
        using var errors = new StringWriter();

        var file = Path.Combine(_folder, "wrong.zip");
        var code = Run(errors, Arguments(file, option, value));

        Assert.Equal(1, code);
        Assert.Contains(expected, errors.ToString().Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains($"« {value} »", errors.ToString().Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Command_WithAFolderThatIsNotThere_SaysSo()
    {
        using var errors = new StringWriter();

        var code = Run(errors, Arguments(Path.Combine(_folder, "nowhere", "app.zip")));

        Assert.Equal(1, code);
        Assert.Contains("n’a pas pu être écrit", errors.ToString(), StringComparison.Ordinal);
    }

    private string Write(string? option = null, string? value = null, string name = "app.zip")
    {
        using var errors = new StringWriter();
        var file = Path.Combine(_folder, name);
        Assert.Equal(0, Run(errors, Arguments(file, option, value)));
        return file;
    }

    private static string[] Arguments(string file, string? option = null, string? value = null)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["--app-id"] = AppId,
            ["--domain"] = "bot.exemple.fr",
            ["--out"] = file,
        };
        if (option is not null && value is not null)
        {
            arguments[option] = value;
        }

        return [.. arguments.SelectMany(argument => new[] { argument.Key, argument.Value })];
    }

    private static int Run(TextWriter errors, string[] arguments)
    {
        return ManifestCommand.Create().Parse(arguments).Invoke(new() { Output = TextWriter.Null, Error = errors });
    }

    private static string Read(string package, string name)
    {
        using var zip = ZipFile.OpenRead(package);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static ((int Width, int Height) Size, bool IsTransparent) SizeOf(ZipArchiveEntry png)
    {
        using var stream = png.Open();
        var header = new byte[26];
        stream.ReadExactly(header);
        var width = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16));
        var height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20));
        const int ColorWithAlpha = 6;
        return ((width, height), header[25] == ColorWithAlpha);
    }
}
