using Partenariat.Cards.Views;
using Partenariat.Corpus;

namespace Partenariat.Cards.Wording;

/// <summary>Cuts long texts with « […] », at the end of a sentence or at least of a word.</summary>
internal static class Shortener
{
    /// <summary>A text a little over the limit is shown whole rather than cut for a few words.</summary>
    private const double Tolerance = 1.2;

    /// <summary>The place of the cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The number of characters to keep, about.</param>
    /// <returns>The number of characters to keep, or null where the text is short enough.</returns>
    public static int? Cut(string text, int limit)
    {
        if (text.Length <= limit * Tolerance)
        {
            return null;
        }

        var sentence = text.LastIndexOfAny(['.', '!', '?', '\n'], limit - 1);
        while (sentence > limit / 2 && !EndsSentence(text, sentence))
        {
            sentence = text.LastIndexOfAny(['.', '!', '?', '\n'], sentence - 1);
        }

        if (sentence > limit / 2)
        {
            return text[sentence] == '\n' ? sentence : sentence + 1;
        }

        // Not behind a mark that opens something: « une valeur dite « […] ».
        var space = text.LastIndexOf(' ', limit - 1);
        while (space > limit / 2 && text[space - 1] is '«' or '(' or '“')
        {
            space = text.LastIndexOf(' ', space - 1);
        }

        return space > 0 ? space : limit;
    }

    /// <summary>The beginning of a passage in guillemets, « […] » at its end; null where it is short enough.</summary>
    public static IReadOnlyList<Line>? Beginning(string text, IReadOnlyList<Erratum> errata, int limit)
    {
        if (Cut(text, limit) is not { } length)
        {
            return null;
        }

        return Guillemets.Around(CutAtEnd(VerbatimText.Lay(text[..length].TrimEnd(), errata)));
    }

    /// <summary>
    /// The part of a passage that begins with a sentence, in guillemets, « […] » on the sides that are cut. Near the end of
    /// the passage, what stands before the sentence fills it up.
    /// </summary>
    /// <param name="text">The passage.</param>
    /// <param name="errata">Typos that may be in it.</param>
    /// <param name="start">Where the sentence begins, behind the first character.</param>
    /// <param name="limit">The number of characters to keep, about.</param>
    public static IReadOnlyList<Line> From(string text, IReadOnlyList<Erratum> errata, int start, int limit)
    {
        var first = Math.Min(start, FirstSentenceFrom(text, Math.Max(1, text.Length - limit)));
        var length = Cut(text[first..], limit);
        var lines = VerbatimText.Lay((length is { } kept ? text.Substring(first, kept) : text[first..]).Trim(), errata);
        lines = [lines[0] with { Runs = [new Run($"{Marks.Cut} ", Mark.Bot), .. lines[0].Runs] }, .. lines.Skip(1)];
        return Guillemets.Around(length is null ? lines : CutAtEnd(lines));
    }

    /// <summary>A sentence of the bot or a label, cut with « … » where it is too long.</summary>
    public static string Label(string text, int limit)
    {
        return text.Length <= limit ? text : $"{text[..(Cut(text, limit - 1) ?? (limit - 1))].TrimEnd()}…";
    }

    private static IReadOnlyList<Line> CutAtEnd(IReadOnlyList<Line> lines)
    {
        return [.. lines.SkipLast(1), lines[^1] with { Runs = [.. lines[^1].Runs, new Run($" {Marks.Cut}", Mark.Bot)] }];
    }

    // The end of the text where none begins.
    private static int FirstSentenceFrom(string text, int place)
    {
        for (var index = place - 1; index < text.Length; index++)
        {
            if (text[index] is '.' or '!' or '?' or '\n' && EndsSentence(text, index))
            {
                return index + 1;
            }
        }

        return text.Length;
    }

    // « p. 14 », « (...) » and « n° 1. » hold points that end no sentence.
    private static bool EndsSentence(string text, int index)
    {
        return text[index] == '\n'
            || (index + 2 < text.Length && text[index + 1] == ' ' && char.IsUpper(text[index + 2]) && index > 2 && char.IsLower(text[index - 2]));
    }
}
