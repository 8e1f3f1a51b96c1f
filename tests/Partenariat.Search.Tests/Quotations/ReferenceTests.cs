using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>The parts of a reference beside the words: whose sentence is meant, which law, which page.</summary>
public sealed class ReferenceTests
{
    private const string OfTheLaw = "Afin de favoriser leur coordination, leur complémentarité et garantir la continuité des prises en charge";

    [Theory]
    [InlineData("le partenariat doit s'inscrire à la bonne échelle", 1)]
    [InlineData("le partenariat doit s'inscrire à la mauvaise échelle", 2)]
    public void ClaimedAuthorsOwnSentence_GoesBeforeAnothersWithTheVeryWords(string quotation, int differences)
    {
        var report = Dossier.Check(quotation, "behar");

        Assert.Equal((QuotationVerdict.Altered, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
        Assert.Equal("behar-echelle", report.Passage?.Id);
        Assert.Equal(differences, report.Differences.Count);
        Assert.Contains("behar-echelle-intro", report.Near.Select(place => place.Passage?.Id));
    }

    [Theory]
    [InlineData("le partenariat doit s'inscrire à la bonne échelle", "damon")]
    [InlineData("Le partenariat doit s'inscrire à la bonne échelle", "lahary")]
    public void AuthorWithoutSuchASentence_IsWrong(string quotation, string claimed)
    {
        Assert.Equal(QuotationVerdict.Misattributed, Dossier.Check(quotation, claimed).Verdict);
    }

    [Theory]
    [InlineData($"« {OfTheLaw} » (loi 2002-2, article 21)", AttributionVerdict.Right)]
    [InlineData($"« {OfTheLaw} » (loi n° 2002-2 du 2 janvier 2002, art. 21)", AttributionVerdict.Right)]
    [InlineData($"loi 2002-2 article 20 : « {OfTheLaw} »", AttributionVerdict.Incomplete)]
    [InlineData($"« {OfTheLaw} » (loi 2002-303)", AttributionVerdict.Wrong)]
    [InlineData($"« {OfTheLaw} » (loi 2002-3)", AttributionVerdict.Wrong)]
    public void Law_IsKnownByItsUsualNumber(string message, AttributionVerdict verdict)
    {
        var report = Assert.Single(Dossier.Review.Check(message).Reports);

        Assert.Equal(verdict, report.Attribution.Verdict);
        Assert.Equal(verdict == AttributionVerdict.Incomplete ? [ClaimPart.Article] : [], report.Attribution.Faults.Select(fault => fault.Part));
    }

    [Theory]
    [InlineData("« faire autrement ou faire mieux » Dhume 2001 page 6", true)]
    [InlineData("« faire autrement ou faire mieux » (Dhume, 2001)", null)]
    public void PageThatTheDossierDoesNotGive_IsOpen(string message, bool? isOpen)
    {
        var attribution = Assert.Single(Dossier.Review.Check(message).Reports).Attribution;

        Assert.Equal(isOpen, attribution.Faults.Where(fault => fault.Part == ClaimPart.Page).Select(fault => (bool?)fault.IsOpen).FirstOrDefault());
        Assert.Equal(isOpen is null, attribution.Verdict == AttributionVerdict.Right);
    }

    [Theory]
    [InlineData("Peut-on attribuer à Dhume « le partenariat c'est reconnaitre l'altérité » ?", AttributionVerdict.Wrong)]
    [InlineData("Peut-on attribuer à Lahary « le partenariat c'est reconnaitre l'altérité » ?", AttributionVerdict.Right)]
    [InlineData("Faut-il attribuer à Lahary la phrase « le partenariat c'est reconnaitre l'altérité » ?", AttributionVerdict.Right)]
    public void WhoeverAsksToWhomToAscribe_ClaimsHim(string message, AttributionVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(Dossier.Review.Check(message).Reports).Attribution.Verdict);
    }
}
