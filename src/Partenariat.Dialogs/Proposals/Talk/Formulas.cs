using System.Collections.Frozen;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Talk;

/// <summary>« la forme aujourd'hui ? », « dac », « mode d'emploi ? », « comment on se sert de toi ? »: set expressions and no more.</summary>
internal static class Formulas
{
    private const int MostWords = 10;
    private const int MostWordsOnUse = 16;

    private static readonly (string Act, Phrases Phrases)[] s_formulas =
    [
        .. LanguageFile.Rows("talk-formulas.tsv").GroupBy(row => row[0]).Select(rows => (rows.Key, Phrases.Of(rows.Select(row => row[1])))),
    ];

    // « allez », « le robot »
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("talk-beside.tsv").Append("?").ToFrozenSet(StringComparer.Ordinal);

    // How one asks, what one does with the bot, the bot or what it is given, and all that may stand beside.
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_use = LanguageFile.Rows("using-bot.tsv")
        .GroupBy(row => row[0])
        .ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The act of talk that a message is, in so many words; or null.</summary>
    public static string? ActOf(Turn turn)
    {
        // As given: « 5 minutes » is no quantity of anything that is asked for.
        // « a+ » is said « à plus ».
        var given = Typing.Clean(turn.Message.Given).Replace("+", " plus ", StringComparison.Ordinal);
        var words = PlainWords.Of(given);
        if (words.Count <= MostWords && Covering(words) is { } act)
        {
            return act switch
            {
                // « compris ? » and « mode d'emploi ? » of what was shown
                "ack" when words.Any(word => word.Plain == "?") || IsInCapitals(given) => null,
                "help" when turn.Before is not null => null,
                _ => act,
            };
        }

        return turn.Before is null && IsOnUse(words) ? "help" : null;
    }

    // « DAC » is a name.
    private static bool IsInCapitals(string text)
    {
        return text.Any(char.IsUpper) && !text.Any(char.IsLower);
    }

    private static string? Covering(IReadOnlyList<SaidWord> words)
    {
        string? said = null;
        for (var index = 0; index < words.Count;)
        {
            var (act, length) = s_formulas.Select(formula => (formula.Act, Length: formula.Phrases.At(words, index) ?? 0)).MaxBy(formula => formula.Length);
            if (length == 0 && !s_beside.Contains(words[index].Plain))
            {
                return null;
            }

            // « ok, à plus »: more is said than « ok ».
            said = length > 0 && (said is null or "ack") ? act : said;
            index += Math.Max(length, 1);
        }

        return said;
    }

    private static bool IsOnUse(IReadOnlyList<SaidWord> words)
    {
        return words.Count <= MostWordsOnUse
            && words.All(word => s_use.Values.Any(set => set.Contains(word.Plain)))
            && words.Any(word => s_use["asks"].Contains(word.Plain))
            && words.Any(word => s_use["uses"].Contains(word.Plain))
            && words.Any(word => s_use["bot"].Contains(word.Plain));
    }
}
