using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;

namespace Partenariat.Cards.Writing;

/// <summary>What is said aloud of an answer: the title, the bot's first sentence, the first words quoted and whose they are.</summary>
internal static class Speech
{
    private const int Longest = 700;

    /// <summary>Plain text, never SSML.</summary>
    public static string Of(AnswerView view)
    {
        var first = view.Blocks.Select(Words).FirstOrDefault(words => words is not null);
        var said = view.Blocks.OfType<Statement>().FirstOrDefault(statement => statement.Tone != StatementTone.Aside)?.Text;
        var sentences = new[] { view.Title, said, first }.OfType<string>().Select(Closed);
        return Shortener.Label(string.Join(' ', sentences), Longest).Replace('<', ' ').Replace('>', ' ');
    }

    private static string? Words(Block block)
    {
        return block switch
        {
            QuotedPassage passage => $"{(passage.IsNamedAbove ? "" : $"{passage.Speaker} : ")}{string.Join(' ', passage.Excerpt ?? passage.Text)}",
            DebatePosition position => $"{position.Speaker} : {position.Text}",
            NotionTable table => string.Join(
                ' ',
                table.Rows[0].Sides.Select(side => $"{side.Notion} : {side.Text?.ToString() ?? Marks.Unsaid}.").Prepend($"{table.Heading}.")),
            CheckedQuotation quotation => $"{quotation.Title}. {quotation.Explanation}",
            ReviewedQuotation quotation => quotation.ToString(),
            StyledCitation { IsFile: false } citation => citation.Text,
            _ => null,
        };
    }

    private static string Closed(string sentence)
    {
        return sentence.Length > 0 && char.IsLetterOrDigit(sentence[^1]) ? $"{sentence}." : sentence;
    }
}
