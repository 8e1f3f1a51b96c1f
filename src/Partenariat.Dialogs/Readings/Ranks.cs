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

    /// <summary>« l'autre », « le suivant ».</summary>
    public const int Other = -3;

    private static readonly FrozenDictionary<string, int> s_ranks = LanguageFile.Rows("ranks.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> s_counts = LanguageFile.Rows("counts.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    // « le 3 », « numéro 3 ».
    private static readonly FrozenSet<string> s_numberLeads = LanguageFile.Lines("rank-number-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « le premier », « la seconde »; « première partie » and « d'autres » are something else.
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("rank-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « et dernier » with nothing else.
    private static readonly FrozenSet<string> s_shortLeads = LanguageFile.Lines("rank-short-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « le deuxième, c'est quoi », « le premier il dit quoi »
    private static readonly FrozenSet<string> s_follows = LanguageFile.Lines("rank-follows.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The rank that a message names: from 0, or one of the constants; null where it names none.</summary>
    /// <param name="message">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    public static int? Of(string message, IReadOnlyList<SaidWord> words)
    {
        if (PlaceIn(words) is not { } place)
        {
            return null;
        }

        var word = words[place];
        if (word.Plain is not (PlainWords.Rank or PlainWords.Number))
        {
            return s_ranks[word.Plain];
        }

        var digits = message[word.Start..word.End].TakeWhile(char.IsAsciiDigit).ToArray();
        return digits.Length is 1 or 2
            && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is > 0 and var number
            ? number - 1
            : null;
    }

    /// <summary>True for a word that tells a rank: it is no subject.</summary>
    /// <param name="plain">A plain word.</param>
    public static bool IsRank(string plain)
    {
        return s_ranks.ContainsKey(plain) || char.IsAsciiDigit(plain[0]);
    }

    /// <summary>True where no noun follows the rank: « le deuxième, je comprends pas », « et le dernier ? », not « le dernier auteur ».</summary>
    /// <param name="message">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    public static bool IsAlone(string message, IReadOnlyList<SaidWord> words)
    {
        return PlaceIn(words) is { } place && EndsAt(message, words, place);
    }

    /// <summary>True where what a word begins is over: a sign, a verb or nothing stands behind it.</summary>
    /// <param name="message">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    /// <param name="place">The place of the word.</param>
    public static bool EndsAt(string message, IReadOnlyList<SaidWord> words, int place)
    {
        return place + 1 == words.Count
            || words[place + 1].Plain is "?" or PlainWords.Sign
            || s_follows.Contains(words[place + 1].Plain)
            || words[place].Before(words[place + 1], message).ContainsAny(",;:.!…");
    }

    /// <summary>True where the rank is written as a list numbers its things: « le 3° ».</summary>
    /// <param name="message">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    public static bool IsNumeral(string message, IReadOnlyList<SaidWord> words)
    {
        return PlaceIn(words) is { } place && words[place].Plain == PlainWords.Number && words[place].End < message.Length && message[words[place].End] == '°';
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

    private static int? PlaceIn(IReadOnlyList<SaidWord> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var plain = words[index].Plain;
            if (plain == PlainWords.Rank
                || (plain == PlainWords.Number && index > 0 && s_numberLeads.Contains(words[index - 1].Plain))
                || (s_ranks.ContainsKey(plain) && IsNoun(words, index)))
            {
                return index;
            }
        }

        return null;
    }

    private static bool IsNoun(IReadOnlyList<SaidWord> words, int index)
    {
        var before = index > 0 ? words[index - 1].Plain : "";
        return s_leads.Contains(before)
            || (words.Count <= 2 && (before.Length == 0 || s_shortLeads.Contains(before)));
    }
}
