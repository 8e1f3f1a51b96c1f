using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Tests;

public sealed class CitationCardTests
{
    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly CardOptions s_webChat = new(CardHost.WebChat, EveryCard.Site);

    [Fact]
    public void Passage_ToBeCited_HasTheFiveStyles()
    {
        var passage = TestEditions.Real.FindPassage("fonteneau-convention")!;

        var page = s_cards.Cite(passage.Id, s_webChat)!;

        var styles = page.View.Blocks.OfType<StyledCitation>().ToDictionary(citation => citation.Style, citation => citation.Text);
        Assert.Equal(["ISO 690", "APA", "BibTeX", "RIS", "CSL-JSON"], styles.Keys);
        Assert.Equal(Enum.GetValues<CitationStyle>().Select(style => Citation.Format(style, passage)), styles.Values);
        Assert.All(styles.Values, text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_OnTheCard_AreToTheLetter()
    {
        var passage = TestEditions.Real.FindPassage("fonteneau-convention")!;

        var runs = CardTree.OfType(s_cards.Cite(passage.Id, s_webChat)!.Card, "TextRun").Where(run => run["fontType"] is not null).Select(run => (string)run["text"]!);

        var files = new[] { CitationStyle.BibTex, CitationStyle.Ris, CitationStyle.CslJson }.Select(style => Citation.Format(style, passage));
        Assert.Equal(files.SelectMany(file => file.Split('\n')), runs);
    }

    [Fact]
    public void Work_ToBeCited_NeedsNoPassage()
    {
        Assert.Contains("FONTENEAU", s_cards.Cite("fonteneau-2007", s_webChat)!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nulle-part")]
    [InlineData("../../etc/passwd")]
    public void UnknownId_HasNoCard(string id)
    {
        Assert.Null(s_cards.Cite(id, s_webChat));
    }

    [Fact]
    public void Reference_OnAPassage_HasTitlesInItalics()
    {
        var runs = CardTree.OfType(s_cards.Quote(TestEditions.Real.FindPassage("fonteneau-convention")!, s_webChat).Card, "TextRun");

        Assert.Contains(runs, run => (bool?)run["italic"] == true && ((string)run["text"]!).Contains("gérontologie", StringComparison.Ordinal));
    }

    [Fact]
    public void FileAskedFor_IsShownAtOnce_ToTheLetter()
    {
        var passage = TestEditions.Real.FindPassage("fonteneau-convention")!;

        var page = s_cards.Render(Asked(new StyledReference(CitationStyle.Ris, passage.Source, passage)), s_webChat);

        var runs = CardTree.OfType(page.Card, "TextRun").Where(run => run["fontType"] is not null).Select(run => (string)run["text"]!);
        Assert.Equal(Citation.Format(CitationStyle.Ris, passage).Split('\n'), runs);
        Assert.DoesNotContain(
            CardTree.OfType(page.Card, "Container").Where(container => (bool?)container["isVisible"] == false).SelectMany(CardTree.All),
            element => element["fontType"] is not null);
        Assert.Contains(Citation.Format(CitationStyle.Ris, passage), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralWorks_AskedFor_AreToldApart()
    {
        string[] works = ["dhume-2001", "damon-2009"];

        var page = s_cards.Render(Asked([.. works.Select(id => new StyledReference(CitationStyle.Apa, TestEditions.Real.FindSource(id)!, null))]), s_webChat);

        Assert.Equal(["APA\u00A0: Dhume 2001", "APA\u00A0: Damon 2009"], page.View.Blocks.OfType<StyledCitation>().Select(citation => citation.Style));
    }

    private static Answer Asked(params IReadOnlyList<StyledReference> references)
    {
        return new SourceAnswer
        {
            Title = "Référence",
            Passages = [.. references.Select(reference => reference.Passage).OfType<Passage>()],
            References = references,
            Why = "passage montré juste avant",
        };
    }
}
