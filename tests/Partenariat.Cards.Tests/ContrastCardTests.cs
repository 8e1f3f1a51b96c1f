using Partenariat.Cards.Views;

namespace Partenariat.Cards.Tests;

/// <summary>A contrast on its card: whose it is, on what, and of which notion each word is said.</summary>
public sealed class ContrastCardTests
{
    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly CardOptions s_teams = new(CardHost.Teams);

    [Fact]
    public void Words_ThatHoldForSomeOfTheNotions_DoNotStandForTheOthers()
    {
        Assert.All(TestEditions.Real.Contrasts.Zip(TestAnswers.EachContrast(TestEditions.Real)), pair =>
        {
            var table = s_cards.Render(pair.Second, s_teams).View.Blocks.OfType<NotionTable>().First();
            Assert.All(pair.First.Rows.Zip(table.Rows), row =>
            {
                var said = row.First.Cells.Count;
                Assert.Equal(said == pair.First.Notions.Count && row.Second.Sides.Count == 1 ? 1 : said, row.Second.Sides.Count(side => side.Text is not null));
            });
        });
    }

    [Fact]
    public void Dimensions_AndAuthors_AreHeadingsForThoseWhoGoByThem()
    {
        var page = s_cards.Render(TestAnswers.Contrast(TestEditions.Real), s_teams);
        var headings = CardTree.OfType(page.Card, "TextBlock").Where(block => (string?)block["style"] == "heading").Select(block => (string)block["text"]!).ToList();
        var table = page.View.Blocks.OfType<NotionTable>().First();

        Assert.Contains(table.Heading, headings);
        Assert.All(table.Rows, row => Assert.Contains(row.Dimension, headings));
    }

    [Fact]
    public void Definitions_ThatNobodyContrasts_AreSaidOnceToBePutThereByTheBot()
    {
        var drawn = TestEditions.Real.Contrasts.Zip(TestAnswers.EachContrast(TestEditions.Real)).Where(pair => pair.First.Status == Corpus.ContrastStatus.Juxtaposed).ToList();

        Assert.NotEmpty(drawn);
        Assert.All(drawn, pair => Assert.Equal(2, s_cards.Render(pair.Second, s_teams).Text.Split("mises côte à côte par le bot").Length));
        Assert.All(drawn, pair => Assert.DoesNotContain("éditeurs", s_cards.Render(pair.Second, s_teams).Text, StringComparison.Ordinal));
    }
}
