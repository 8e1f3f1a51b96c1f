using Partenariat.Corpus.Citations;

namespace Partenariat.Corpus.Tests;

public sealed class Iso690Tests
{
    private static readonly Edition s_edition = TestCorpora.ReadClean(TestCorpora.Real);

    [Theory]
    [InlineData("fonteneau-convention", "FONTENEAU Roland, « Travailler ensemble », Doc’ANIMATION en gérontologie, n° 14, janv./mars 2007, p. 111")]
    [InlineData("damon-pluriel", "DAMON Julien, « Le partenariat, Retour sur une notion d’un quart de siècle », Revue de droit sanitaire et social, vol. 45, n° 1, 2009, p. 149-162")]
    [InlineData("brachet-relation", "BRACHET Philippe, « Partenariat et services publics », Journées d’étude 2005 de l’ADBDP, « La bibliothèque partenaire », Association des directeurs de bibliothèques départementales de prêt (ADBDP), 13 sept. 2006, page non indiquée")]
    [InlineData("hardy-note-contraste", "HARDY Laurence, « Réseau... Attention, fragile ! », Doc’ANIMATION en gérontologie, n° 14, janv./mars 2007, p. 84, note 3")]
    [InlineData("veysset-coordination", "VEYSSET-PUIJALON B., « [coordination] », in BARREYRE Jean-Yves et BOUQUET Brigitte, Nouveau dictionnaire critique d’action sociale, Bayard, 2006, p. 146-147")]
    [InlineData("loi-1990-art7", "Loi du 31 mai 1990 visant à la mise en œuvre du droit au logement, art. 7")]
    [InlineData("bib-crozier-friedberg", "CROZIER M. et FRIEDBERG E., L’acteur et le système, Paris, Le seuil, 1977")]
    public void Format_Passage_GivesTheWholeReferenceOnOneLine(string id, string expected)
    {
        Assert.Equal(expected, Reference(id));
    }

    [Theory]
    [InlineData("simondi-reseau", "RéseauÉval, s. d., page non indiquée")] // no date, no page
    [InlineData("sanchez-diagnostic", "SANCHEZ Jean-Louis, Résumé d’intervention, Territoires gérontologiques : contraintes, défis et controverses, s. d., page non indiquée")] // no title either
    public void Format_GapsOfTheReference_StayVisible(string id, string expected)
    {
        Assert.EndsWith(expected, Reference(id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inrp-1993", "INRP, Colloque INRP de 1993, 1993, page non indiquée, cité par MERINI Corinne, « Le partenariat : histoire et essai de définition »")]
    [InlineData("dhume-methode", "DHUME Fabrice, Du travail social au travail ensemble. Le partenariat dans le champ des politiques sociales, ASH, 2001, page non indiquée, cité dans Qu’est-ce que le partenariat ?")]
    [InlineData("kristeva-sujet", "cité par DUTOIT Martine, « Une autre idée de la coopération : l’exemple des groupes d’entraide mutuelle », Vie sociale, n° 1, 2010, p. 167")]
    [InlineData("ministere-reseau", "Ministère du travail et des affaires sociales, cité par SIMONDI Evelyne")]
    [InlineData("libois-loser", "Présentation de l’éditeur : LIBOIS Joëlle et LOSER Francis, Travailler en réseau.")]
    public void Format_SecondHand_NamesBothVoices(string id, string expected)
    {
        Assert.Contains(expected, Reference(id), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("damon-intro")] // the dossier paraphrases an author
    [InlineData("chauviere-dictionnaire")] // the dossier quotes bits of an author
    [InlineData("pellenz")]
    [InlineData("cur-esf-c4-1")]
    public void Format_TheDossierSpeaks_TheDossierIsCited(string id)
    {
        Assert.StartsWith("Le partenariat dans le travail social, RNRSMS, 2010, p. ", Reference(id), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_TheDossierReportsAnAuthor_TheWorkIsNamedAfterIt()
    {
        Assert.Contains(", d’après CHAUVIÈRE Michel, « partenariat », in ", Reference("chauviere-dictionnaire"), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_TheDossierItself_TellsItsPages()
    {
        Assert.Equal("Le partenariat dans le travail social, RNRSMS, 2010, 35 p.", Plain(Citation.Format(CitationStyle.Iso690, s_edition.OwnSource)));
    }

    [Fact]
    public void Runs_JournalAndBook_AreInItalics()
    {
        var runs = Citation.Runs(CitationStyle.Iso690, Passage("fonteneau-convention"));
        Assert.Equal("Doc’ANIMATION en gérontologie", Assert.Single(runs, run => run.IsItalic).Text);
        runs = Citation.Runs(CitationStyle.Iso690, Passage("dhume-coordination"));
        Assert.StartsWith("Du travail social", Assert.Single(runs, run => run.IsItalic).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fonteneau-convention", "(Fonteneau, 2007, p. 111)", "Fonteneau, « Travailler ensemble », 2007, p. 111")]
    [InlineData("calvet-articulation", "(Calvet & Valentin, 2010, p. 99)", "Calvet et Valentin, « Le partenariat... articulation ou coordination entre les professionnels ? Un exemple : le DERPAD », 2010, p. 99")]
    [InlineData("inrp-1993", "(INRP, 1993, cité dans Merini, 2001)", "INRP, « Colloque INRP de 1993 », 1993, cité dans Merini, « Le partenariat : histoire et essai de définition », 2001")]
    [InlineData("ministere-reseau", "(Ministère du travail et des affaires sociales, cité dans Simondi, s. d.)", "Ministère du travail et des affaires sociales, cité dans Simondi, « Du partenariat au travail en réseau : un changement de regard en travail social », s. d.")]
    [InlineData("vidalenc-livre", "(présentation de l’éditeur, à propos de Vidalenc, 2002)", "Présentation de l’éditeur, à propos de Vidalenc, « Le défi du partenariat dans le travail social », 2002")]
    [InlineData("loi-1990-art7", "(loi du 31 mai 1990, art. 7)", "loi du 31 mai 1990, art. 7")]
    [InlineData("intro-plan", "(Le partenariat dans le travail social, 2010, p. 2)", "« Le partenariat dans le travail social », 2010, p. 2")]
    public void ShortForms_Passage_TellWhoAndWhere(string id, string inText, string shortForm)
    {
        Assert.Equal(inText, Plain(Citation.InText(Passage(id))));
        Assert.Equal(shortForm, Plain(Citation.Short(Passage(id))));
    }

    [Fact]
    public void Format_EverySourceAndPassage_IsOneLineWithAuthorsAndDate()
    {
        foreach (var source in s_edition.Sources)
        {
            var reference = Plain(Citation.Format(CitationStyle.Iso690, source));
            Assert.DoesNotContain('\n', reference);
            Assert.DoesNotContain(", ,", reference, StringComparison.Ordinal);
            Assert.Contains(source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "s. d.", reference, StringComparison.Ordinal);
            Assert.All(source.AuthorIds.Select(s_edition.FindAuthor).OfType<Author>().Where(author => author.Family is not null), author =>
                Assert.Contains(Folded(author.Family!), Folded(reference), StringComparison.OrdinalIgnoreCase));
        }

        Assert.All(s_edition.Passages, passage => Assert.Matches(@"^\S[^\n]*[^\s,.;]$|^\S[^\n]*[a-z]\.$", Citation.Format(CitationStyle.Iso690, passage)));
    }

    private static string Reference(string id)
    {
        return Plain(Citation.Format(CitationStyle.Iso690, Passage(id)));
    }

    private static Passage Passage(string id)
    {
        return Assert.IsType<Passage>(s_edition.FindPassage(id));
    }

    // A work quoted at second hand keeps the spelling of the quoting text: « Behar » for Béhar.
    private static string Folded(string text)
    {
        return text.Replace('é', 'e').Replace('É', 'E');
    }

    // The width of spaces is left to the eye.
    private static string Plain(string text)
    {
        return text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
    }
}
