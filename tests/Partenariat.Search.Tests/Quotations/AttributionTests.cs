using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("Mais il n'y a pas de confusion de compétences, c'est la règle d'or du partenariat", "chauviere", "fonteneau")]
    [InlineData("Le partenariat relève d'une collaboration institutionnelle, souvent maîtrisée par les responsables hiérarchiques.", "sanchez", "hardy")]
    [InlineData("le partenariat c'est reconnaitre l'altérité", "dhume", "lahary")]
    public void Check_WrongAuthor_NamesTheRightOne(string text, string claimed, string author)
    {
        var report = Dossier.Check(text, claimed);

        Assert.Equal((QuotationVerdict.Misattributed, AttributionVerdict.Wrong), (report.Verdict, report.Attribution.Verdict));
        Assert.Equal([author], report.Attribution.Authors.Select(someone => someone.Id));
    }

    [Fact]
    public void Check_AlteredWordsOfAnotherAuthor_AreAlteredAndMisattributed()
    {
        var report = Dossier.Check("les partenariats sont rendus plus faciles quand le contexte général est déprimé", "damon");

        Assert.Equal(QuotationVerdict.Altered, report.Verdict);
        Assert.True(report.Details.HasFlag(QuotationDetails.AlteredAndMisattributed));
    }

    [Fact]
    public void Check_UnknownAuthor_IsWrong()
    {
        var report = Dossier.Checker.Check(new QuotationRequest("Le partenariat, c'est l'altérité") { Claim = new Claim { Names = [new ClaimedName("Bourdieu", 0, ClaimRole.Speaks)] } });

        Assert.Equal(AttributionVerdict.Wrong, report.Attribution.Verdict);
    }

    [Theory]
    [InlineData("le travail en réseau et le partenariat se conjuguent dans la complémentarité", "dumont")] // report on his talk
    [InlineData("Le partenariat tend visiblement à faire système, il engendre aussi une nouvelle bureaucratie de la complexité", "chauviere")] // two words of the dossier before his own
    public void Check_AuthorWhomTheTextReports_IsRight(string text, string claimed)
    {
        var report = Dossier.Check(text, claimed);

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
    }

    [Theory]
    [InlineData("loi-1996-11-14", AttributionVerdict.Right)]
    [InlineData("loi-1990-05-31", AttributionVerdict.Wrong)]
    public void Check_Law_IsAttributedToItsText(string source, AttributionVerdict verdict)
    {
        var report = Dossier.Checker.Check(
            new QuotationRequest("La politique de la ville et du développement social urbain est conduite par l'Etat et les collectivités territoriales")
            {
                Claim = Dossier.Works(source),
            });

        Assert.Equal(verdict, report.Attribution.Verdict);
        Assert.Equal("loi-1996-11-14", report.Attribution.Source?.Id);
        Assert.False(report.Attribution.IsDossier);
    }

    [Fact]
    public void Check_PublishersWordsUnderTheAuthorsName_AreKeptApartFromHis()
    {
        var report = Dossier.Check("l'incertitude des institutions face aux partenariats et le déficit d'institué de ces collaborations", "lyet");

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Incomplete), (report.Verdict, report.Attribution.Verdict));
        Assert.Equal(["lyet"], report.Attribution.Presented.Select(author => author.Id));
    }

    [Fact]
    public void Check_RightAuthorWrongReference_SaysWhatIsWrong()
    {
        var report = Dossier.Checker.Check(
            new QuotationRequest("il n'y a pas de confusion de compétences, c'est la règle d'or du partenariat")
            {
                Claim = Dossier.Claims("fonteneau") with { Works = Dossier.Works("hardy-2007").Works, Years = [Dossier.Number("2001")], Page = Dossier.Number("12-13") },
            });

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Incomplete), (report.Verdict, report.Attribution.Verdict));
        Assert.Equal(
            [(ClaimPart.Work, "Travailler ensemble"), (ClaimPart.Year, "2007"), (ClaimPart.Page, "111")],
            report.Attribution.Faults.Select(fault => (fault.Part, fault.Actual)));
    }

    [Fact]
    public void Check_RightReference_IsRightInEveryPart()
    {
        var report = Dossier.Checker.Check(
            new QuotationRequest("il n'y a pas de confusion de compétences, c'est la règle d'or du partenariat")
            {
                Claim = Dossier.Claims("fonteneau") with { Works = Dossier.Works("fonteneau-2007").Works, Years = [Dossier.Number("2007")], Page = Dossier.Number("111") },
            });

        Assert.Equal(AttributionVerdict.Right, report.Attribution.Verdict);
        Assert.Empty(report.Attribution.Faults);
    }
}
