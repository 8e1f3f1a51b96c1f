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

        var space = text.LastIndexOf(' ', limit - 1);
        return space > 0 ? space : limit;
    }

    /// <summary>The beginning of a passage in guillemets, « […] » at its end; null where it is short enough.</summary>
    public static IReadOnlyList<Line>? Beginning(string text, IReadOnlyList<Erratum> errata, int limit)
    {
        if (Cut(text, limit) is not { } length)
        {
            return null;
        }

        var lines = VerbatimText.Lay(text[..length].TrimEnd(), errata);
        var last = lines[^1] with { Runs = [.. lines[^1].Runs, new Run($" {Marks.Cut}", Mark.Bot)] };
        return Guillemets.Around([.. lines.SkipLast(1), last]);
    }

    /// <summary>A sentence of the bot or a label, cut with « … » where it is too long.</summary>
    public static string Label(string text, int limit)
    {
        return text.Length <= limit ? text : $"{text[..(Cut(text, limit - 1) ?? (limit - 1))].TrimEnd()}…";
    }

    // « p. 14 », « (...) » and « n° 1. » hold points that end no sentence.
    private static bool EndsSentence(string text, int index)
    {
        return text[index] == '\n'
            || (index + 2 < text.Length && text[index + 1] == ' ' && char.IsUpper(text[index + 2]) && index > 2 && char.IsLower(text[index - 2]));
    }
}
