using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The commands, run as a user runs them.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Check_OfTheCorpusThatComesWithTheProgram_IsClean()
    {
        var (exitCode, output) = await CommandLine.RunAsync("check");

        Assert.Equal(0, exitCode);
        Assert.Contains("aucune erreur", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAFolderThatIsNotThere_SaysSoAndFails()
    {
        var (exitCode, output) = await CommandLine.RunAsync("check", "/absent");

        Assert.Equal(1, exitCode);
        Assert.Contains("n’existe pas", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfACorpusWithFaultsInEveryFile_TellsThemAllAndFails()
    {
        var folder = Directory.CreateTempSubdirectory("corpus");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "jardins")))
        {
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        }

        await SpoilAsync(folder, "dossier.md", "kind=law", "kind=loi"); // a word of no list
        await SpoilAsync(folder, "dossier.md", "#ormeau-intro", "#aubier-intro"); // an id twice
        await SpoilAsync(folder, "dossier.md", "réunit des habitants", "réunit habitants"); // an unrecorded difference
        await SpoilAsync(folder, "sources.json", "\"authors\": [\"aubier\"]", "\"authors\": [\"aubier\"], \"via\": \"terral-1998\""); // a cycle
        await SpoilAsync(folder, "authors.yaml", "note: note-2", "note: note-9"); // a dangling reference
        await SpoilAsync(folder, "contrasts.yaml", "se divise en lots", "se divise en lotz"); // one letter wrong
        await SpoilAsync(folder, "notions.yaml", "status: mentioned, passages: [loi-terrain]", "status: [mentioned"); // broken YAML
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "keywords.yaml"), "keywords: []# Été", Encoding.Latin1); // another encoding

        var (exitCode, output) = await CommandLine.RunAsync("check", folder.FullName);

        Assert.Equal(1, exitCode);
        var lines = output.TrimEnd().Split('\n');
        string[] expected =
        [
            "dossier.md valeur-invalide", "dossier.md identifiant-en-double", "sources.json citation-en-cycle", "authors.yaml référence-inconnue",
            "notions.yaml yaml-invalide", "contrasts.yaml fragment-introuvable", "keywords.yaml encodage",
        ];
        Assert.All(lines[..^1], line => Assert.Matches(@"^[a-z]+\.(md|json|yaml):\d+: .+\. .+\. \[[a-zé-]+\]$", line));
        Assert.Empty(expected.Except(lines[..^1].Select(line => Regex.Replace(line, @":.*\[(.+)\]$", " $1"))));
        Assert.Contains($"{lines.Length - 1} erreurs", lines[^1], StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("iso690", "FONTENEAU Roland, «\u00A0Travailler ensemble\u00A0», Doc’ANIMATION en gérontologie, n°\u00A014, janv./mars 2007, p.\u00A0111")]
    [InlineData("bibtex", "@article{fonteneau-2007,")]
    public async Task Cite_OfAPassage_GivesItsReference(string style, string words)
    {
        var (exitCode, output) = await CommandLine.RunAsync("cite", "fonteneau-convention", "--style", style);

        Assert.Equal(0, exitCode);
        Assert.StartsWith(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_OfAnotherDossier_GivesItsReference()
    {
        var (exitCode, output) = await CommandLine.RunAsync("cite", "aubier-2011", "--corpus", Path.Combine(AppContext.BaseDirectory, "jardins"));

        Assert.Equal(0, exitCode);
        Assert.Equal("AUBIER Lise, Cultiver ensemble, Le Sillon, 2011", output.TrimEnd());
    }

    [Fact]
    public async Task Cite_OfAMistypedId_ProposesTheNearest()
    {
        var (exitCode, _, errors) = await CommandLine.RunWithErrorsAsync("cite", "fonteneau-conventio");

        Assert.Equal(1, exitCode);
        Assert.Contains("«\u00A0fonteneau-convention\u00A0»", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Que dit Dhume ?")]
    [InlineData("c'est quoi le partenariat ?")]
    public async Task Ask_ForWhatHasManyPassages_ShowsAsManyAsAreRead(string question)
    {
        var (_, json) = await CommandLine.RunAsync("ask", "--json", question);
        var (_, text) = await CommandLine.RunAsync("ask", question);

        using var answer = JsonDocument.Parse(json);
        Assert.Equal(12, answer.RootElement.GetProperty("passages").GetArrayLength());
        Assert.InRange(text.Length, 1, 6000);
        Assert.Contains("Aussi dans le dossier", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cite", "inconnu")]
    [InlineData("cite", "fonteneau-convention", "--style", "chicago")]
    [InlineData("servir")] // Not taken for a setting of the server.
    public async Task Command_WithAWordThatItDoesNotKnow_Fails(params string[] arguments)
    {
        var (exitCode, _) = await CommandLine.RunAsync(arguments);

        Assert.Equal(1, exitCode);
    }

    private static async Task SpoilAsync(DirectoryInfo folder, string file, string before, string after)
    {
        var path = Path.Combine(folder.FullName, file);
        var text = await File.ReadAllTextAsync(path);
        Assert.Equal(2, text.Split(before).Length);
        await File.WriteAllTextAsync(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
