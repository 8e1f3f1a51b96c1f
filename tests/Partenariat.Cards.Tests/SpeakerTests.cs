using Partenariat.Cards.Views;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Tests;

/// <summary>Who speaks is said with the words, and not twice.</summary>
public sealed class SpeakerTests
{
    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly CardOptions s_teams = new(CardHost.Teams);

    [Fact]
    public void Answer_OfOneAuthor_NamesHimInItsTitleOnly()
    {
        var passages = TestEditions.Real.Passages.Where(passage => passage is { Authors.Count: 1, QuotedBy.Count: 0 }).GroupBy(passage => passage.Authors[0].Name).First();
        var answer = TestAnswers.Of(TestEditions.Real)["auteur"] with { Title = passages.Key, Passages = [.. passages.Take(2)] };

        var page = s_cards.Render(answer, s_teams);

        Assert.Single(CardTree.OfType(page.Card, "TextBlock"), block => (string?)block["text"] == passages.Key);
        Assert.DoesNotContain(page.Text.Split('\n').Skip(1), line => line == passages.Key || line.StartsWith($"{passages.Key} (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("c17-merini", "Selon Corinne Merini, et le dossier à propos de Dominique Lahary")]
    [InlineData("c03-hardy", "Selon Laurence Hardy")]
    [InlineData("c18-chauviere-damon", "Selon le dossier, à propos de Michel Chauvière et Julien Damon")]
    public void Table_SaysWhoDrawsItAndWhoSpeaksOfSomebody(string id, string heading)
    {
        var contrast = TestEditions.Real.Contrasts.Single(table => table.Id == id);
        var answer = (ContrastAnswer)TestAnswers.Contrast(TestEditions.Real) with { Notions = contrast.Notions, Contrasts = [contrast], Passages = [] };

        var table = s_cards.Render(answer, s_teams).View.Blocks.OfType<NotionTable>().First();

        Assert.Equal(heading, table.Heading);
    }

    [Fact]
    public void Bibliography_IsNamedInItsTitleOnly()
    {
        var page = s_cards.Render(TestAnswers.Of(TestEditions.Real)["bibliographie"], s_teams);

        Assert.DoesNotContain("Bibliographie du dossier", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Passage_OfSomebodyElse_NamesHimWhateverTheTitle()
    {
        var quoted = TestEditions.Real.Passages.First(passage => passage.QuotedBy.Count > 0);
        var answer = TestAnswers.Of(TestEditions.Real)["auteur"] with { Title = quoted.QuotedBy[0].Name, Passages = [quoted] };

        var page = s_cards.Render(answer, s_teams);

        Assert.Contains($"cité par {quoted.QuotedBy[0].Name}", page.Text, StringComparison.Ordinal);
    }
}
