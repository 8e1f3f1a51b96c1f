using Partenariat.Search.Quotations;
using static Partenariat.Search.Quotations.QuotationDetails;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>The nine traps of the dossier for a checker of quotations.</summary>
public sealed class TrapTests
{
    [Fact]
    public void OneSentenceInTwoWorks_IsExactInBoth()
    {
        var report = Dossier.Check("Avec le partenariat, des acteurs, dotés de pouvoirs variables, interviennent ensemble", "damon");

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
        Assert.True(report.Details.HasFlag(Twin));
        Assert.Equal(["damon-etoile", "damon-pluriel"], PlaceIds(report).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(2007, "damon-etoile")]
    [InlineData(2009, "damon-pluriel")]
    public void OneSentenceInTwoWorks_TheYearClaimedComesFirst(int year, string passage)
    {
        var report = Dossier.Checker.Check(
            new QuotationRequest("Avec le partenariat, des acteurs, dotés de pouvoirs variables, interviennent ensemble") { Claim = new Claim { Years = [Dossier.Number(year.ToString(System.Globalization.CultureInfo.InvariantCulture))] } });

        Assert.Equal(passage, report.Passage?.Id);
        Assert.Empty(report.Attribution.Faults);
    }

    [Theory]
    [InlineData("les diverses relations en jeu dans le travail social sont source d'injonctions paradoxales", "vidalenc-conflits", "hardy-pouvoir")]
    [InlineData("les diverses relations en jeu dans le travail sont source d'injonctions paradoxales", "hardy-pouvoir", "vidalenc-conflits")]
    [InlineData("Le partenariat entre institutions est considéré aujourd'hui comme un élément indispensable", "chauffaut-presentation", "intro-generalisation")]
    [InlineData("Le partenariat entre institutions est considéré aujourd'hui comme un principe d'action indispensable à la mise en œuvre des politiques publiques", "intro-generalisation", "chauffaut-presentation")]
    public void NearlyTheSameSentenceOfTwoAuthors_IsExactForOneAndNearForTheOther(string text, string exact, string near)
    {
        var report = Dossier.Check(text);

        Assert.Equal((QuotationVerdict.Exact, exact), (report.Verdict, report.Passage?.Id));
        Assert.Equal([near], report.Near.Select(place => place.Passage?.Id));
    }

    [Theory]
    [InlineData("Il constate que le partenariat est surtout promu au niveau local", "damon")]
    [InlineData("La pratique du partenariat suppose beaucoup de réunions de concertation, de coordination", "damon")]
    [InlineData("Un partenaire peut avoir le sentiment d'être utilisé", "lahary")]
    public void WordsOfTheDossier_AreNotTheirsWhomItParaphrases(string text, string paraphrased)
    {
        var report = Dossier.Check(text, paraphrased);

        Assert.Equal((QuotationVerdict.Misattributed, AttributionVerdict.Wrong), (report.Verdict, report.Attribution.Verdict));
        Assert.True(report.Attribution.IsDossier);
        Assert.Empty(report.Attribution.Authors);
        Assert.Contains(paraphrased, report.Attribution.Paraphrased.Select(author => author.Id));
    }

    [Theory]
    [InlineData("vidalenc", "vidalenc-definitions")]
    [InlineData("sanchez", "sanchez-diagnostic")]
    public void OneSentenceOfTwoAuthors_IsRightForBoth(string author, string passage)
    {
        var report = Dossier.Check("« Le partenariat ne se décrète pas »", author);

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right, passage), (report.Verdict, report.Attribution.Verdict, report.Passage?.Id));
        Assert.Equal(2, report.Places.Count);
    }

    [Fact]
    public void TwoDefinitionsThatDifferInTheirLastWord_AreBothShownWithoutIt()
    {
        var whole = Dossier.Edition.FindPassage("lahary-def1")!.Text;
        var text = whole[whole.IndexOf("Le partenariat", StringComparison.Ordinal)..whole.LastIndexOf(" communs", StringComparison.Ordinal)];

        var report = Dossier.Check(text);

        Assert.Equal(QuotationVerdict.Exact, report.Verdict);
        Assert.Equal(["lahary-def1", "lahary-def2"], PlaceIds(report));
    }

    [Theory]
    [InlineData("inrp-1993", "inrp", "merini")]
    [InlineData("boutinet-projet", "boutinet", "schleret")]
    [InlineData("acteurs-plan-reseau", "acteurs-meurthe-et-moselle", "schleret")]
    [InlineData("ministere-reseau", "ministere-travail", "simondi")]
    [InlineData("kristeva-sujet", "kristeva", "dutoit")]
    [InlineData("friedberg-autonomisation", "friedberg", "frigoli")]
    [InlineData("eggrickx-briole", "eggrickx", "chauffaut")]
    public void WordsQuotedByAnotherAuthor_AreTheInnerAuthors_WhomWhoeverNamesTheOuterOneAloneLeavesOut(string passage, string inner, string outer)
    {
        var text = Dossier.Edition.FindPassage(passage)!.Text;

        foreach (var claimed in new[] { inner, outer })
        {
            var report = Dossier.Check(text, claimed);

            Assert.Equal(QuotationVerdict.Exact, report.Verdict);
            Assert.Equal(claimed == outer || inner == "eggrickx" ? AttributionVerdict.Incomplete : AttributionVerdict.Right, report.Attribution.Verdict);
            Assert.Equal(passage, report.Passage?.Id);
            Assert.True(report.Details.HasFlag(SecondHand));
            Assert.Contains(inner, report.Attribution.Authors.Select(author => author.Id));
            Assert.Contains(outer, report.Attribution.QuotedBy.Select(author => author.Id));
        }
    }

    [Theory]
    [InlineData("la transmutation des « clients » en « partenaires » (...) Dans le langage courant, partenariat désigne une image")] // the dossier's own cut
    [InlineData("la transmutation des « clients » en « partenaires » Dans le langage courant, partenariat désigne une image")] // dropped
    [InlineData("Le terme a envahi notre environnement [...] Dans le langage courant, partenariat désigne une image")] // the user's cut
    [InlineData("Le terme a envahi notre environnement… l'usage qui en est fait peut parfois apparaître bien singulier")]
    public void AQuotationOverACut_IsExactInPieces(string text)
    {
        var report = Dossier.Check(text, "dhume");

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
        Assert.True(report.Details.HasFlag(Joined));
        Assert.Contains(report.Runs, run => run.IsCut);
    }

    [Fact]
    public void AQuotationOverNotesAndASourceLine_IsExactInPieces()
    {
        var report = Dossier.Check(
            "Editions Le Robert (1992). Les différentes approches du partenariat mettent l'accent sur le fait qu'il suppose une forme de complicité");

        Assert.Equal(QuotationVerdict.Exact, report.Verdict);
        Assert.True(report.Details.HasFlag(Joined));
    }

    [Fact]
    public void PiecesOfTwoAuthors_AreNotJoined()
    {
        var report = Dossier.Check("Il n'y a pas de partenariat sans un conventionnement précis [...] Le partenariat, c'est l'altérité");

        Assert.NotEqual(QuotationVerdict.Exact, report.Verdict);
    }

    [Fact]
    public void SentencesOfTwoPassages_AreFoundTogether()
    {
        var report = Dossier.Check(
            "Il fonctionne sur un principe de complémentarité et non pas d'autorité, de réciprocité et non pas de hiérarchie. Il existe à l'inverse des partenariats sans réseau, c'est-à-dire sans liens entrecroisés et tissés ensemble.",
            "simondi");

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
        Assert.True(report.Details.HasFlag(Joined));
        Assert.Equal(["simondi-reseau", "simondi-espace-temps"], report.Place!.Passages.Select(passage => passage.Id));
        Assert.Equal(1, report.Runs.Count(run => run.IsCut));
    }

    [Fact]
    public void ChangedSentencesOfTwoPassages_AreAlteredWithTheChangesOfBoth()
    {
        var report = Dossier.Check("Le réseau fonctionne sur un principe de complémentarité et non pas d'autorité. Il n'existe pas de partenariat sans réseau, c'est-à-dire sans liens entrecroisés et tissés ensemble");

        Assert.Equal(QuotationVerdict.Altered, report.Verdict);
        Assert.Equal(["Le réseau", "n'existe pas de partenariat"], report.Differences.Select(difference => difference.Given));
    }

    [Fact]
    public void SentencesOfTwoAuthors_AreFoundButNotExact()
    {
        var report = Dossier.Check("Il n'y a pas de partenariat sans un conventionnement précis. Le partenariat, c'est reconnaître l'altérité.");

        Assert.Equal(QuotationVerdict.Altered, report.Verdict);
        Assert.Equal(["fonteneau-convention", "lahary-alterite"], report.Place!.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void ASentenceOfTheDossierBesideAnInventedOne_IsNotFound()
    {
        Assert.Equal(QuotationVerdict.NotFound, Dossier.Check("Le terme a envahi notre environnement quotidien. Un comité de plus, c'est souvent une décision de moins, et chacun rentre chez soi sans rien dire.").Verdict);
    }

    [Fact]
    public void TheDossiersWordsBeforeAnAuthorsOwn_AreToldApart()
    {
        var report = Dossier.Check("Le partenariat est devenu une fin en soi, une valeur, un gage de qualité", "chauviere");

        Assert.Equal((QuotationVerdict.Altered, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
        Assert.True(report.Details.HasFlag(Introduction));
        Assert.False(Dossier.Check("Le partenariat est devenu une fin en soi, une valeur, un gage de quantité", "chauviere").Details.HasFlag(Introduction));
    }

    [Theory]
    [InlineData("vidalenc", QuotationVerdict.Altered)]
    [InlineData("damon", QuotationVerdict.NotFound)]
    [InlineData(null, QuotationVerdict.NotFound)]
    public void HalfTheWords_AreFoundForTheRightAuthorOnly(string? claimed, QuotationVerdict verdict)
    {
        string[] authors = claimed is null ? [] : [claimed];

        Assert.Equal(verdict, Dossier.Check("L'équipe peut ainsi être un lieu rassurant et solidaire.", authors).Verdict);
    }

    [Theory]
    [InlineData("une démarche d'anticipation […] le partenariat […] se décrète pas")]
    [InlineData("Le partenariat (...) se décrète pas")]
    public void ACutThatTakesANegationAway_IsAnAlteration(string text)
    {
        Assert.Equal(QuotationVerdict.Altered, Dossier.Check(text).Verdict);
    }

    private static IEnumerable<string?> PlaceIds(QuotationReport report)
    {
        return report.Places.Select(place => place.Passage?.Id);
    }
}
