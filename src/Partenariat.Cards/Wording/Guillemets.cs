using Partenariat.Cards.Views;

namespace Partenariat.Cards.Wording;

/// <summary>Puts guillemets around quoted lines, but for those that the edition has already.</summary>
internal static class Guillemets
{
    /// <summary>
    /// The lines in guillemets. Where the text opens with « that closes at its very end, or never, the mark of the
    /// edition serves as the opening one, and likewise at the end; inner marks stay as they are.
    /// </summary>
    public static IReadOnlyList<Line> Around(IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
        {
            return lines;
        }

        var text = string.Join('\n', lines);
        var closes = ClosingOfTheFirst(text);
        var opened = text.StartsWith('«') && (closes < 0 || ClosesAtEnd(text, closes));
        var closed = opened ? closes >= 0 : ClosesWhatNothingOpened(text);
        return
        [
            .. lines.Select((line, index) => line with
            {
                Runs =
                [
                    .. index == 0 && !opened ? [new Run(Marks.Opening, Mark.Guillemet)] : Array.Empty<Run>(),
                    .. line.Runs,
                    .. index == lines.Count - 1 && !closed ? [new Run(Marks.Closing, Mark.Guillemet)] : Array.Empty<Run>(),
                ],
            }),
        ];
    }

    private static int ClosingOfTheFirst(string text)
    {
        // One closing mark too many inside: the last one is the first one's.
        if (ClosesWhatNothingOpened(text))
        {
            return text.LastIndexOf('»');
        }

        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            depth += text[index] switch { '«' => 1, '»' => -1, _ => 0 };
            if (depth <= 0 && text[index] == '»')
            {
                return index;
            }
        }

        // An inner « that is never closed takes the last closing mark from the first one.
        return ClosesAtEnd(text, text.LastIndexOf('»')) ? text.LastIndexOf('»') : -1;
    }

    // The other half of a quotation whose first half is another passage.
    private static bool ClosesWhatNothingOpened(string text)
    {
        return text.AsSpan().Count('»') > text.AsSpan().Count('«') && ClosesAtEnd(text, text.LastIndexOf('»'));
    }

    private static bool ClosesAtEnd(string text, int closing)
    {
        return closing >= 0 && MayFollowTheLast(text.AsSpan(closing + 1));
    }

    // What may follow the closing mark of the edition: punctuation, the dossier's own cut, a mark of the bot.
    private static bool MayFollowTheLast(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var length = text.StartsWith("(...)", StringComparison.Ordinal) || text.StartsWith("[sic]", StringComparison.Ordinal) ? "(...)".Length : 1;
            if (length == 1 && !char.IsWhiteSpace(text[0]) && text[0] is not ('.' or ',' or ';' or ':' or '!' or '?'))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
