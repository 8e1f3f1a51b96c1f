namespace Partenariat.Bot.Tests.Editions;

/// <summary>Editors change the corpus of a running server.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task Correction_OnceTheFilesLieStill_IsServedEverywhere()
    {
        await using var server = new WatchedServer();
        Correct(server);
        server.Replace("notions.yaml", "label: voisinage, article: le voisinage", "label: bon voisinage, article: le bon voisinage")
            .Replace("notions.yaml", "status: mentioned, passages: [ormeau-regle]", "status: defined, definitions: [ormeau-regle]");
        server.Pass(2);

        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier"), StringComparison.Ordinal);
        Assert.Contains("réunit les habitants", await server.ReadAsync("/question?q=potager de quartier"), StringComparison.Ordinal);
        Assert.Contains("citation exacte", await server.ReadAsync("/question?citation=Un jardin partagé réunit les habitants autour d'un même sol."), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(">bon voisinage</option>", await server.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("réunit les habitants", await server.AskAsync("potager de quartier"), StringComparison.Ordinal);
        Assert.Contains("was reloaded", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_SavedThroughATemporaryFile_IsServed()
    {
        await using var server = new WatchedServer();
        server.ReplaceByRename("dossier.md", "réunit des habitants", "réunit les habitants")
            .ReplaceByRename("transcription.txt", "réunit des habitants", "réunit les habitants");
        server.Pass(2);

        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corpus_BehindASymbolicLinkThatIsSwapped_IsServed()
    {
        await using var server = new WatchedServer();
        var next = Directory.CreateDirectory(server.Folder + "-2").FullName;
        foreach (var file in Directory.EnumerateFiles(server.Folder))
        {
            File.Copy(file, Path.Combine(next, Path.GetFileName(file)));
        }

        Correct(server);
        var changed = server.Folder + "-1";
        Directory.Move(server.Folder, changed);
        Directory.CreateSymbolicLink(server.Folder, next);
        server.Pass(3);
        Assert.Contains("réunit des habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);

        Directory.Delete(server.Folder);
        Directory.CreateSymbolicLink(server.Folder, changed);
        server.Pass(2);
        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralFiles_SavedOneAfterTheOther_AreReadTogether()
    {
        await using var server = new WatchedServer();

        // Between the two, the edition differs from its transcription: a fault, were it read.
        server.Replace("dossier.md", "réunit des habitants", "réunit les habitants").Pass(1);
        server.Replace("transcription.txt", "réunit des habitants", "réunit les habitants").Pass(2);

        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
        Assert.DoesNotContain("Error:", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_AreAllLoggedAndTheLastGoodEditionStaysUntilTheyAreMended()
    {
        await using var server = new WatchedServer();
        server.Replace("notions.yaml", "id: voisinage", "id: regle")
            .Replace("sources.json", "\"title\": \"Cultiver ensemble\",", "\"title\": \"Cultiver ensemble\"");
        Correct(server);
        server.Pass(3);

        Assert.Contains("réunit des habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
        Assert.Matches(@"Error: notions\.yaml:6: .+\. .+\. \[identifiant-en-double\]", server.Log);
        Assert.Matches(@"Error: sources\.json:14: .+\. .+\. \[json-invalide\]", server.Log);
        Assert.Matches(@"Error: dossier\.md:\d+: .+\. .+\. \[référence-inconnue\]", server.Log);
        Assert.Contains("because of 3 error", server.Log, StringComparison.Ordinal);

        server.Replace("notions.yaml", "{id: regle, label: voisinage", "{id: voisinage, label: voisinage")
            .Replace("sources.json", "\"title\": \"Cultiver ensemble\"", "\"title\": \"Cultiver ensemble\",")
            .Pass(2);
        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_ThatGoesAway_LeavesTheLastGoodEdition()
    {
        await using var server = new WatchedServer();
        Directory.Delete(server.Folder, recursive: true);
        server.Pass(3);

        Assert.Contains("réunit des habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
        Assert.Contains("[dossier-absent]", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TemporaryFiles_OfAnEditor_AreNoChange()
    {
        await using var server = new WatchedServer();
        await File.WriteAllTextAsync(server.PathOf(".dossier.md.swp"), "à moitié");
        server.Pass(3);

        Assert.DoesNotContain("reloaded", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_ThatForbidsIt_LeavesTheEditionOfTheStart()
    {
        await using var server = new WatchedServer(isWatching: false);
        Correct(server);
        server.Pass(3);

        Assert.Contains("réunit des habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
        Assert.Contains("Corpus:Watch is false", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_DuringAReload_EndsWithTheEditionThatItBeganWith()
    {
        var storage = new GatedStorage();
        await using var server = new WatchedServer(storage: storage);
        var turn = server.AskAsync("potager de quartier");
        await storage.Reached;

        Correct(server);
        server.Pass(2);
        Assert.Contains("réunit les habitants", await server.ReadAsync("/dossier/jardin-intro"), StringComparison.Ordinal);
        storage.Open();

        Assert.Contains("réunit des habitants", await turn, StringComparison.Ordinal);
        Assert.Contains("réunit les habitants", await server.AskAsync("potager de quartier"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversation_AboutWhatIsNoLongerThere_GoesOn()
    {
        await using var server = new WatchedServer();
        await server.AskAsync("C'est quoi le voisinage selon Paul Ormeau ?");
        server.Replace("notions.yaml", "id: voisinage", "id: entourage")
            .Replace("dossier.md", "notions=\"regle voisinage\"", "notions=\"regle entourage\"")
            .Replace("dossier.md", "#ormeau-regle ", "#ormeau-regles ")
            .Replace("notions.yaml", "passages: [ormeau-regle]", "passages: [ormeau-regles]")
            .Replace("notions.yaml", "passages: [aubier-regle, ormeau-regle]", "passages: [aubier-regle, ormeau-regles]")
            .Replace("contrasts.yaml", "passage: ormeau-regle,", "passage: ormeau-regles,");
        server.Pass(2);
        Assert.DoesNotContain("Error:", server.Log, StringComparison.Ordinal);

        foreach (var words in new[] { "la source ?", "développe", "un autre avis ?", "et la règle ?", "qu'en dit-il ?" })
        {
            Assert.NotEmpty(await server.AskAsync(words));
        }
    }

    private static void Correct(WatchedServer server)
    {
        server.Replace("dossier.md", "réunit des habitants", "réunit les habitants")
            .Replace("transcription.txt", "réunit des habitants", "réunit les habitants");
    }
}
