namespace Partenariat.Corpus.Tests;

/// <summary>A dossier on another subject is read as well: nothing in the code knows the real one.</summary>
public sealed class TinyDossierTests
{
    private readonly Edition _edition = TestCorpora.ReadClean(TestCorpora.Gardens);

    [Fact]
    public void Read_TinyDossier_GivesIdAndTitle()
    {
        Assert.Equal("jardins", _edition.Id);
        Assert.Equal("Les jardins partagés", _edition.Title);
        Assert.Equal("dossier", _edition.OwnSource.Id);
    }

    [Fact]
    public void Read_TinyDossier_KeepsPassagesInTheOrderOfTheText()
    {
        Assert.Equal(
            [
                "jardin-intro", "aubier-intro", "aubier-deux-jardins", "aubier-regle", "aubier-regle-parole",
                "terral-conversation", "note-terral", "ormeau-intro", "ormeau-regle", "ormeau-enfin", "loi-terrain", "bib-ormeau",
            ],
            _edition.Passages.Select(passage => passage.Id));
        Assert.Equal(Enumerable.Range(0, 12), _edition.Passages.Select(passage => passage.Order));
    }

    [Fact]
    public void Text_EmphasisCallsAndMarks_AreDropped()
    {
        Assert.Equal("Lise Aubier distingue deux jardins :", Passage("aubier-intro").Text);
        Assert.Contains("se cultive ensemble, sur", Passage("aubier-deux-jardins").Text, StringComparison.Ordinal);
        Assert.Equal(
            "Un partage sans règle s'épuisse vite, dit-elle : « le sol commun demande une parole commune ». "
            + "Elle cite Noé Terral : \"un jardin est une conversation avec les saisons\", et s'en tient là.",
            Passage("aubier-regle").Text);
    }

    [Fact]
    public void Text_ParagraphsAndList_StandOnTheirOwnLines()
    {
        Assert.Equal(
            "« La règle vient après :\n\n- d'abord le voisinage,\n- ensuite la récolte.\n\nEnfin, s'il le faut, la règle. »",
            Passage("ormeau-regle").Text);
    }

    [Fact]
    public void Markdown_InnerPassages_AreUnmarked()
    {
        Assert.Equal(Passage("ormeau-regle").Text, Passage("ormeau-regle").Markdown);
        Assert.StartsWith(
            "Un partage sans règle s'épuisse vite, dit-elle : « le sol commun demande une parole commune ». Elle",
            Passage("aubier-regle").Markdown,
            StringComparison.Ordinal);
        Assert.Contains("*ensemble*", Passage("aubier-deux-jardins").Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WordsOfTheEditors_AreKept()
    {
        var said = Assert.Single(_edition.Thesaurus);
        Assert.Equal("terrain", said.Word);
        Assert.Equal(["parcelle", "lopin"], said.Said);
        var absent = Assert.Single(_edition.Absent);
        Assert.Equal("les piscines", absent.Label);
        Assert.Equal(["piscine", "bassin de natation"], absent.Forms);
        Assert.False(absent.IsDiploma);
        Assert.Equal("quand faut-il tailler les rosiers ?", Assert.Single(_edition.Elsewhere));
        Assert.Equal(
            ["ormeau-enfin aubier-regle", "note-terral", ""], _edition.Asked.Select(message => string.Join(' ', message.Passages)));
        Assert.Equal("à quelle heure ouvre la déchetterie", _edition.Asked[^1].Message);
    }

    [Fact]
    public void Authors_NotGiven_AreThoseOfTheSource()
    {
        Assert.Equal("Lise Aubier", Assert.Single(Passage("aubier-deux-jardins").Authors).Name);
        Assert.Empty(Passage("jardin-intro").Authors);
        Assert.Empty(Passage("loi-terrain").Authors);
    }

    [Fact]
    public void Authors_DossierReportsAnAuthor_AreEmpty()
    {
        Assert.Empty(Passage("aubier-regle").Authors);
        Assert.Equal("aubier", Assert.Single(Passage("aubier-regle").About).Id);
    }

    [Fact]
    public void InnerPassage_SecondHand_KnowsWhoSpeaksAndWhoQuotes()
    {
        var passage = Passage("terral-conversation");
        Assert.Equal("un jardin est une conversation avec les saisons", passage.Text);
        Assert.Equal("terral", Assert.Single(passage.Authors).Id);
        Assert.Equal("aubier", Assert.Single(passage.QuotedBy).Id);
        Assert.Equal("aubier-2011", passage.Via?.Id);
        Assert.Equal("13", passage.ViaLocator);
        Assert.Equal("7", passage.Locator);
        Assert.Equal("aubier-regle", passage.Parent?.Id);
        Assert.Equal("2-3", passage.Page);
    }

    [Fact]
    public void Sections_Nested_KnowTheirPath()
    {
        Assert.Equal(["Ce que disent les auteurs", "Pour aller plus loin"], Passage("bib-ormeau").Section.Path);
    }

    [Fact]
    public void Notes_MissingAndInner_AreTold()
    {
        Assert.Equal(["note-1", "note-2", "note-3", "note-terral"], _edition.Notes.Select(note => note.Id));
        Assert.True(_edition.Notes[2].IsMissing);
        Assert.Equal("aubier-2011", Passage("note-terral").Note?.Of);
    }

    [Fact]
    public void Fragments_WhiteSpaceDiffers_AreGivenAsThePassageHasThem()
    {
        var position = _edition.Debates[0].Positions[1];
        Assert.Contains(position.Text, position.Passage.Text, StringComparison.Ordinal);
        Assert.Contains('\n', position.Text);
    }

    [Fact]
    public void Read_OptionalFilesAbsent_IsClean()
    {
        using var copy = new CorpusCopy(TestCorpora.Gardens);
        copy.Delete("contrasts.yaml").Delete("keywords.yaml").Delete("emendations.yaml").Delete("transcription.txt");
        Assert.Empty(copy.Problems());
    }

    private Passage Passage(string id)
    {
        return Assert.IsType<Passage>(_edition.FindPassage(id));
    }
}
