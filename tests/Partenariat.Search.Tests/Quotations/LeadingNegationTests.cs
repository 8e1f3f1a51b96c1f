using System.Globalization;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Comparison;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>A quotation that begins right behind a negation says the contrary of its sentence.</summary>
public sealed class LeadingNegationTests(ITestOutputHelper output)
{
    private const double MostWarned = 0.02;
    private const int ShownWords = 6;

    [Theory]
    [InlineData("une condition nécessaire du partenariat", "n'est absolument pas, à mon sens")]
    [InlineData("condition nécessaire du partenariat", "n'est absolument pas, à mon sens, une")]
    [InlineData("un partenariat de seconde zone", "n'est pas")]
    [InlineData("avoir tous les mêmes objectifs", "loin d")]
    [InlineData("spécifique à la loi du 31 mai 1990", "n'est pas")]
    public void NegatedVerbLeftOut_WhileItsObjectStays_IsExactWithARisk(string quotation, string leftOut)
    {
        var report = Dossier.Check(quotation);

        Assert.Equal(QuotationVerdict.Exact, report.Verdict);
        Assert.True(report.Details.HasFlag(QuotationDetails.RiskyCut));
        Assert.Equal(CutRisks.Negation, report.CutRisks);
        Assert.Equal([leftOut], report.LeftOut);
    }

    [Theory]
    [InlineData("Le partenariat informel n'est pas un partenariat de seconde zone")]
    [InlineData("n'est pas un partenariat de seconde zone")]
    [InlineData("Il fonctionne souvent très bien")] // the sentence behind it
    [InlineData("travailler ensemble. Evidemment on affiche en général des objectifs communs")] // « ne les empêche pas de »
    [InlineData("l'émergence du partenariat comme forme de construction")] // « il n'est donc guère étonnant que »
    [InlineData("c'est la règle d'or du partenariat")] // « il n'y a pas de confusion de compétences, »
    [InlineData("déterminer le meilleur « niveau géographique »")] // « il s'agit en premier lieu de »
    [InlineData("des objectifs communs, au besoin dans une convention")]
    public void NegationKept_OrBearingOnOtherWords_IsNoRisk(string quotation)
    {
        var report = Dossier.Check(quotation);

        Assert.Equal((QuotationVerdict.Exact, CutRisks.None), (report.Verdict, report.CutRisks));
        Assert.Empty(report.LeftOut);
    }

    [Fact]
    public void BeginningsAnywhereInTheDossier_AreSeldomWarnedOf()
    {
        var text = Dossier.Checker.Text;
        var warned = Enumerable.Range(0, text.Count)
            .Select(word => (Word: word, Start: LeadingNegation.Find(text, word)))
            .Where(found => found.Start is not null)
            .ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Count} beginnings, {warned.Count} behind a negation"));
        foreach (var (word, start) in warned)
        {
            output.WriteLine($"[{text.Slice(start!.Value, word)}] {text.Slice(word, Math.Min(text.Count, word + ShownWords))}");
        }

        Assert.InRange(warned.Count, 1, MostWarned * text.Count);
    }
}
