using System.Buffers;
using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Corpus.Citations;

namespace Partenariat.Cards.Writing;

/// <summary>Makes the texts of a card. What hosts would read as Markdown goes where they read none.</summary>
internal static class Texts
{
    // Markdown, HTML and the {{DATE()}} and {{TIME()}} functions of text blocks; lists and headings begin a line.
    private static readonly SearchValues<char> s_markup = SearchValues.Create("*_[]<>`~\\|#{}&");

    // Control characters, and those that turn the direction of what follows.
    private static readonly SearchValues<char> s_unseen = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl),
        .. "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
    ]);

    // Marks that French sets apart by a space within.
    private static readonly SearchValues<char> s_spaced = SearchValues.Create("«»;:!?");

    /// <summary>A heading: a real one for screen readers wherever its words allow it.</summary>
    public static CardElement Heading(string text, TextSize size, Spacing? spacing = null)
    {
        return IsPlain(text)
            ? new TextBlock(text) { Size = size, Weight = TextWeight.Bolder, Style = TextStyle.Heading, Spacing = spacing }
            : new RichTextBlock([new TextRun(Literal(text)) { Size = size, Weight = TextWeight.Bolder }]) { Spacing = spacing };
    }

    /// <summary>One or several runs on a line, shown to the letter.</summary>
    public static RichTextBlock Line(Spacing? spacing, params IReadOnlyList<TextRun> runs)
    {
        return new RichTextBlock(runs) { Spacing = spacing };
    }

    /// <summary>The runs of a line of a text.</summary>
    public static IReadOnlyList<TextRun> Runs(Line line)
    {
        return [.. line.Runs.Select(Run)];
    }

    /// <summary>The runs of a reference, titles in italics.</summary>
    public static IReadOnlyList<TextRun> Runs(IReadOnlyList<CitationRun> reference, TextSize size)
    {
        return [.. reference.Select(run => Run(run.Text) with { Size = size, Italic = run.IsItalic ? true : null })];
    }

    /// <summary>A small link on a line of its own.</summary>
    public static TextBlock Link(string words, Uri address)
    {
        return new TextBlock($"[{words}]({address.AbsoluteUri})") { Size = TextSize.Small, Spacing = Spacing.None };
    }

    /// <summary>A line of a file: not a space in it changes.</summary>
    public static TextRun Exact(string line)
    {
        return new TextRun(line) { FontType = FontType.Monospace, Size = TextSize.Small };
    }

    /// <summary>A run of the bot's own words.</summary>
    public static TextRun Run(string text)
    {
        return new TextRun(Literal(text));
    }

    private static TextRun Run(Run run)
    {
        var text = new TextRun(Literal(run.Text));
        return run.Mark switch
        {
            Mark.Bot => text with { IsSubtle = true },
            Mark.Quoted => text with { Highlight = true },
            Mark.Wrong => text with { Strikethrough = true, Color = TextColor.Attention, Weight = TextWeight.Bolder },
            Mark.Right => text with { Underline = true, Color = TextColor.Good, Weight = TextWeight.Bolder },
            _ => text,
        };
    }

    private static bool IsPlain(string text)
    {
        return !text.AsSpan().ContainsAny(s_markup) && !OpensListOrRule(text.AsSpan().TrimStart());
    }

    // {{DATE()}} is evaluated in every text: a word joiner between the braces leaves it as it is typed. Characters
    // that turn the direction of what follows, or that cannot be seen, have no business in a card. Ordinary spaces at
    // French punctuation become no-break ones, for the eye only.
    private static string Literal(string text)
    {
        var seen = text.AsSpan().ContainsAny(s_unseen) ? string.Concat(text.Where(letter => !s_unseen.Contains(letter))) : text;
        return WithNoBreakSpaces(seen).Replace("{{", "{\u2060{", StringComparison.Ordinal);
    }

    private static string WithNoBreakSpaces(string text)
    {
        return !text.AsSpan().ContainsAny(s_spaced) ? text : string.Create(text.Length, text, static (letters, text) =>
        {
            text.CopyTo(letters);
            for (var mark = text.AsSpan().IndexOfAny(s_spaced); mark >= 0;)
            {
                var space = text[mark] == '«' ? mark + 1 : mark - 1;
                if (space >= 0 && space < text.Length && text[space] == ' ')
                {
                    letters[space] = '\u00A0';
                }

                var next = text.AsSpan(mark + 1).IndexOfAny(s_spaced);
                mark = next < 0 ? -1 : mark + 1 + next;
            }
        });
    }

    // « - », « + », « = », « 1. », « 1) »
    private static bool OpensListOrRule(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits < text.Length && (digits > 0 ? text[digits] is '.' or ')' : text[0] is '-' or '+' or '=');
    }
}
