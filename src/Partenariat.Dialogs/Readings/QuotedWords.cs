using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// « Mon formateur a écrit « … ». Quel auteur dit le contraire ? »: what is quoted is asked about, and not told beside it.
/// </summary>
internal static class QuotedWords
{
    /// <summary>The message with its checked quotations as sentences of their own, so that all their words are looked for.</summary>
    public static string AsSentences(MessageReport report)
    {
        var text = report.Text.ToCharArray();
        foreach (var quotation in report.Quotations.Where(check => check is { IsMarked: true, Report: not null }))
        {
            End(text, Beside(text, quotation.Start - 1, -1));
            End(text, Beside(text, quotation.End, 1));
        }

        return new string(text);
    }

    // The mark, over the space between it and the words.
    private static int Beside(char[] text, int place, int step)
    {
        while (place >= 0 && place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place += step;
        }

        return place;
    }

    private static void End(char[] text, int place)
    {
        if (place >= 0 && place < text.Length && !char.IsLetterOrDigit(text[place]))
        {
            text[place] = '\n';
        }
    }
}
