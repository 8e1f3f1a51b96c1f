namespace Partenariat.Corpus.Tests;

/// <summary>Transcription and emendations give the words of the edition; every difference that is not recorded is found.</summary>
public sealed class ReplayTests
{
    public static TheoryData<string, string, string> Tamperings => new()
    {
        // Edition: a word changed, dropped, added, moved; a letter; a mark of punctuation; a note call; a space.
        { "dossier.md", "Deux auteurs seulement", "Trois auteurs seulement" },
        { "dossier.md", "réunit des habitants", "réunit habitants" },
        { "dossier.md", "réunit des habitants", "réunit tous des habitants" },
        { "dossier.md", "est géographe et jardinière", "est jardinière et géographe" },
        { "dossier.md", "se cultive *ensemble*", "se cultivent *ensemble*" },
        { "dossier.md", "la récolte.\n", "la récolte\n" },
        { "dossier.md", "Aubier[2](#note-2) distingue", "Aubier distingue" },
        { "dossier.md", "auteurs[1](#note-1) {", "auteurs[1](#note-2) {" },
        { "dossier.md", "répond :", "répond\u00a0:" },
        { "dossier.md", "# Introduction {", "# Ouverture {" },
        { "dossier.md", "\n## Pour aller plus loin {#plus-loin}\n", "" },
        { "dossier.md", "::: passage {#loi-terrain", "Un mot de plus.\n\n::: passage {#loi-terrain" },

        // Transcription: the same.
        { "transcription.txt", "Deux auteurs seulement", "Trois auteurs seulement" },
        { "transcription.txt", "réunit des habitants", "réunit habitants" },
        { "transcription.txt", "réunit des habitants", "réunit tous des habitants" },
        { "transcription.txt", "est géographe et jardinière", "est jardinière et géographe" },
        { "transcription.txt", "parole commune ».", "parole commune »" },
        { "transcription.txt", "Paul Ormeau répond :", "<b>Paul Ormeau</b> répond :" },
        { "transcription.txt", "Paul Ormeau répond :\n\n", "Paul Ormeau répond :\n----\n" },
        { "transcription.txt", "qu'ils y apportent.\n\n", "qu'ils y apportent.\n```\n" },

        // Emendations: a reading changed, an entry dropped or added, a block moved elsewhere or not at all.
        { "emendations.yaml", "after: \"et[3](#note-3)\"", "after: \"et[4](#note-3)\"" },
        { "emendations.yaml", "- {line: 25, before: \"JARDINS ET VILLES\", after: \"\", class: J1, reason: \"titre courant\"}\n", "" },
        { "emendations.yaml", "moves:", "- {line: 9, before: \"Il vit\", after: \"Il meurt\", class: J9, reason: \"essai\"}\nmoves:" },
        { "emendations.yaml", "after: 27,", "after: 29," },
        { "emendations.yaml", "moves:\n- {lines: \"21-23\", after: 27, class: J4, reason: \"notes qui coupaient la phrase\"}\n", "" },
        { "emendations.yaml", "lines: \"21-23\"", "lines: \"21-22\"" },
    };

    [Theory]
    [MemberData(nameof(Tamperings))]
    public void Read_OneUnrecordedDifference_IsFound(string file, string before, string after)
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problems = copy.Replace(file, before, after).Problems();
        Assert.Contains(problems, problem => problem.Code is "écart-non-noté");
    }

    [Fact]
    public void Read_WordChanged_TellsBothReadingsAndBothLines()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problem = Assert.Single(copy.Replace("dossier.md", "Paul Ormeau répond", "Paul Ormeau demande").Problems());
        Assert.Equal("dossier.md", problem.File);
        Assert.Equal(50, problem.Line);
        Assert.Contains("« demande »", problem.Cause, StringComparison.Ordinal);
        Assert.Contains("(ligne 31)", problem.Cause, StringComparison.Ordinal);
        Assert.Contains("« répond »", problem.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralDifferences_AreAllTold()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        copy.Replace("dossier.md", "réunit des habitants", "réunit habitants").Replace("dossier.md", "Paul Ormeau répond", "Paul Ormeau demande");
        Assert.Equal([13, 50], copy.Problems().Select(problem => problem.Line ?? 0));
    }

    [Theory]
    [InlineData("line: 29, before: \"[4] N.\"", "line: 29, before: \"[5] N.\"")] // not on the line
    [InlineData("line: 29, before: \"[4] N.\"", "line: 290, before: \"[4] N.\"")] // no such line
    [InlineData("line: 29, before: \"[4] N.\", after: \"N.\"", "line: 29, before: \"e\", after: \"e\"")] // more than once
    [InlineData("after: 27,", "after: 22,")] // moved into itself
    [InlineData("after: 27,", "after: 270,")] // moved after no line
    public void Read_EmendationDoesNotFit_IsTold(string before, string after)
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        var problems = copy.Replace("emendations.yaml", before, after).Problems();
        Assert.Contains(problems, problem => problem is { Code: "correction-inapplicable", File: "emendations.yaml", Line: not null });
    }

    // The real corpus: one word changed, dropped, added, moved in each of the three files.
    [Theory]
    [InlineData("dossier.md", "à la fouis", "à la fois")]
    [InlineData("dossier.md", "Le partenariat, c'est l'altérité", "Le partenariat, l'altérité")]
    [InlineData("dossier.md", "Le partenariat, c'est l'altérité", "Le partenariat, c'est toute l'altérité")]
    [InlineData("dossier.md", "sans un angle plus théorique et historique", "sans un angle plus historique et théorique")]
    [InlineData("transcription.txt", "à la fouis", "à la fois")]
    [InlineData("transcription.txt", "un gage de qualité", "gage de qualité")]
    [InlineData("transcription.txt", "un gage de qualité", "un vrai gage de qualité")]
    [InlineData("transcription.txt", "sans un angle plus théorique et historique", "sans un angle plus historique et théorique")]
    [InlineData("emendations.yaml", "after: \"Partenariat et services publics\"", "after: \"Partenariat et services privés\"")]
    [InlineData("emendations.yaml", "after: \"Partenariat et services publics\"", "after: \"Partenariat et services\"")]
    [InlineData("emendations.yaml", "after: \"Partenariat et services publics\"", "after: \"Partenariat et services très publics\"")]
    [InlineData("emendations.yaml", "after: \"Partenariat et services publics\"", "after: \"services et Partenariat publics\"")]

    // A whole emendation dropped, added, or moved to another line; a block put back elsewhere.
    [InlineData("emendations.yaml", "- {line: 47, before: \"Brachet³\", after: \"Brachet[3](#note-3)\", class: T10, reason: \"appel de note\"}\n", "")]
    [InlineData("emendations.yaml", "- {line: 47, before: \"Brachet³\"", "- {line: 49, before: \"acteurs\", after: \"auteurs\", class: T10, reason: \"essai\"}\n- {line: 47, before: \"Brachet³\"")]
    [InlineData("emendations.yaml", "{lines: \"626\", after: 616", "{lines: \"626\", after: 624")]
    public void Read_RealCorpusTamperedWith_IsFound(string file, string before, string after)
    {
        using var copy = new CorpusCopy(TestCorpora.Real);
        var problems = copy.Replace(file, before, after).Problems();
        Assert.Contains(problems, problem => problem.Code is "écart-non-noté");
    }
}
