using Partenariat.Cards.Views;
using Partenariat.Corpus.Citations;

namespace Partenariat.Cards.Tests;

public sealed class CitationCardTests
{
    private static readonly AnswerCards Cards = new(TestEditions.Real);
    private static readonly CardOptions WebChat = new(CardHost.WebChat, EveryCard.Site);

    [Fact]
    public void Passage_ToBeCited_HasTheFiveStyles()
    {
        var passage = TestEditions.Real.FindPassage("fonteneau-convention")!;

        var page = Cards.Cite(passage.Id, WebChat)!;

        var styles = page.View.Blocks.OfType<StyledCitation>().ToDictionary(citation => citation.Style, citation => citation.Text);
        Assert.Equal(["ISO 690", "APA", "BibTeX", "RIS", "CSL-JSON"], styles.Keys);
        Assert.Equal(Enum.GetValues<CitationStyle>().Select(style => Citation.Format(style, passage)), styles.Values);
        Assert.All(styles.Values, text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_OnTheCard_AreToTheLetter()
    {
        var passage = TestEditions.Real.FindPassage("fonteneau-convention")!;

        var runs = CardTree.OfType(Cards.Cite(passage.Id, WebChat)!.Card, "TextRun").Where(run => run["fontType"] is not null).Select(run => (string)run["text"]!);

        var files = new[] { CitationStyle.BibTex, CitationStyle.Ris, CitationStyle.CslJson }.Select(style => Citation.Format(style, passage));
        Assert.Equal(files.SelectMany(file => file.Split('\n')), runs);
    }

    [Fact]
    public void Work_ToBeCited_NeedsNoPassage()
    {
        Assert.Contains("FONTENEAU", Cards.Cite("fonteneau-2007", WebChat)!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nulle-part")]
    [InlineData("../../etc/passwd")]
    public void UnknownId_HasNoCard(string id)
    {
        Assert.Null(Cards.Cite(id, WebChat));
    }

    [Fact]
    public void Reference_OnAPassage_HasTitlesInItalics()
    {
        var runs = CardTree.OfType(Cards.Quote(TestEditions.Real.FindPassage("fonteneau-convention")!, WebChat).Card, "TextRun");

        Assert.Contains(runs, run => (bool?)run["italic"] == true && ((string)run["text"]!).Contains("gérontologie", StringComparison.Ordinal));
    }
}
