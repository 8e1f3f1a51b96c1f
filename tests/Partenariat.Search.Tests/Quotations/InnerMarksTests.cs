using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>Words that the author of a passage puts between quotation marks of his own, naming somebody beside them.</summary>
public sealed class InnerMarksTests
{
    [Theory]
    [InlineData("« nouvelle orthodoxie » (Geddes, 2000)", "damon", "Geddes")]
    [InlineData("« une nouvelle orthodoxie » (Geddes)", "damon", "Geddes")]
    [InlineData("« dans le « partenariat local » une « nouvelle orthodoxie » » (Geddes)", "damon", "Geddes")]
    [InlineData("« nouvelle orthodoxie » (Damon, 2007)", "damon", "Geddes")]
    [InlineData("« communautés polémiques » (Rancière)", "dhume", "Jacques Rancière")]
    [InlineData("« communautés polémiques » (Dhume, 2003)", "dhume", "Jacques Rancière")]
    [InlineData("« nouvelle orthodoxie » (Geddes, cité par Damon)", "damon", "Geddes")]
    public void WhoeverOfTheTwoIsClaimed_TheAttributionIsNeitherWrongNorRight(string message, string author, string beside)
    {
        var report = Assert.Single(Dossier.Review.Check(message).Reports);

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Incomplete), (report.Verdict, report.Attribution.Verdict));
        Assert.True(report.Attribution.IsInMarks);
        Assert.Equal([author], report.Attribution.Authors.Select(someone => someone.Id));
        Assert.Equal([beside], report.Attribution.NamedBeside);
        Assert.Empty(report.Attribution.Faults);
    }

    [Theory]
    [InlineData("« nouvelle orthodoxie » (Lahary)")]
    [InlineData("« communautés polémiques » (Bourdieu)")]
    public void SomebodyWhomThePassageDoesNotName_IsWrong(string message)
    {
        Assert.Equal(AttributionVerdict.Wrong, Assert.Single(Dossier.Review.Check(message).Reports).Attribution.Verdict);
    }

    [Theory]
    [InlineData("« optimum territorial » (Béhar)")] // nobody is named beside it
    [InlineData("« Dans une comparaison des politiques européennes de lutte contre l'exclusion, Geddes (2000), voit même dans le « partenariat local » » (Damon)")]
    public void TheAuthorsOwnSentence_OrMarksWithoutAName_AreRight(string message)
    {
        Assert.Equal(AttributionVerdict.Right, Assert.Single(Dossier.Review.Check(message).Reports).Attribution.Verdict);
    }
}
