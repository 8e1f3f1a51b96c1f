using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>« le deuxième », « le 3e », « la dernière »: a place among what is on screen.</summary>
internal static class Ranks
{
    /// <summary>« le dernier ».</summary>
    public const int Last = -1;

    /// <summary>« l'avant-dernier ».</summary>
    public const int BeforeLast = -2;

    /// <summary>« l'autre ».</summary>
    public const int Other = -3;

    private static readonly FrozenDictionary<string, int> s_ranks = LanguageFile.Rows("ranks.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> s_counts = LanguageFile.Rows("counts.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The rank that a message names: from 0, or one of the constants; null where it names none.</summary>
    /// <param name="message">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    public static int? Of(string message, IReadOnlyList<SaidWord> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (word.Plain == PlainWords.Rank || (word.Plain == PlainWords.Number && index > 0 && words[index - 1].Plain is "le" or "la" or "du" or "n" or "numero"))
            {
                var digits = message[word.Start..word.End].TakeWhile(char.IsAsciiDigit).ToArray();
                return digits.Length is 1 or 2 && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is > 0 and var number ? number - 1 : null;
            }

            if (s_ranks.TryGetValue(word.Plain, out var rank) && IsNoun(words, index))
            {
                return rank;
            }
        }

        return null;
    }

    /// <summary>The same for an answer to choices: a number alone is a rank too.</summary>
    /// <param name="message">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    public static int? OfChoice(string message, IReadOnlyList<SaidWord> words)
    {
        return words is [{ Plain: PlainWords.Number } only]
            ? int.TryParse(message.AsSpan(only.Start, only.End - only.Start), out var number) && number > 0 ? number - 1 : null
            : words is [{ Plain: var counted }] && s_counts.TryGetValue(counted, out var count) ? count - 1
            : Of(message, words);
    }

    // « le premier », « la seconde »; « première partie » and « d'autres » are something else.
    private static bool IsNoun(IReadOnlyList<SaidWord> words, int index)
    {
        var before = index > 0 ? words[index - 1].Plain : "";
        return before is "le" or "la" or "les" or "l" or "du" or "au" or "des" or "ma" or "ton" or "cette" or "ce" or "avant"
            || (words.Count <= 2 && before is "" or "et");
    }
}
