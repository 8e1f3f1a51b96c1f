using Partenariat.Corpus;

namespace Partenariat.Dialogs;

/// <summary>The typography of the bot's own French sentences. Never applied to words of the dossier.</summary>
public static class French
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    private static readonly char[] s_highPunctuation = [';', '!', '?'];

    private static readonly (string Typed, string Spaced)[] s_spaces =
    [
        .. s_highPunctuation.Select(mark => ($" {mark}", $"{NarrowNoBreakSpace}{mark}")),
        (" :", $"{NoBreakSpace}:"),
        ("« ", $"«{NoBreakSpace}"),
        (" »", $"{NoBreakSpace}»"),
    ];

    /// <summary>Sets a sentence typed on a keyboard: curly apostrophes, no-break spaces at « », : ; ! ?.</summary>
    /// <param name="sentence">Plain French with straight apostrophes and ordinary spaces.</param>
    /// <returns>The same words; the source of the rule is the Lexique des règles typographiques en usage à
    /// l'Imprimerie nationale.</returns>
    public static string Set(string sentence)
    {
        var set = sentence.Replace('\'', '’');
        foreach (var (typed, spaced) in s_spaces)
        {
            set = set.Replace(typed, spaced, StringComparison.Ordinal);
        }

        return set;
    }

    /// <summary>Words that are not the bot's, as they are shown: their letters are kept, and no line begins with : ; ! ? ».</summary>
    public static string Keep(string words)
    {
        return string.Create(words.Length, words, (shown, given) =>
        {
            for (var index = 0; index < given.Length; index++)
            {
                var next = index + 1 < given.Length ? given[index + 1] : ' ';
                shown[index] = given[index] != ' ' ? given[index]
                    : s_highPunctuation.Contains(next) ? NarrowNoBreakSpace
                    : next is ':' or '»' || (index > 0 && given[index - 1] == '«') ? NoBreakSpace
                    : ' ';
            }
        });
    }

    /// <summary>« a », « a et b », « a, b et c ».</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="conjunction">The word before the last one.</param>
    public static string Join(IReadOnlyList<string> items, string conjunction = "et")
    {
        return items switch
        {
            [] => "",
            [var only] => only,
            _ => $"{string.Join(", ", items.SkipLast(1))} {conjunction} {items[^1]}",
        };
    }

    /// <summary>A capital for the first letter.</summary>
    public static string Capitalize(string words)
    {
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>« de » before a term with its article or a name: du réseau, de l’articulation, d’Elisabeth Vidalenc.</summary>
    public static string Of(string term)
    {
        return term switch
        {
            _ when term.StartsWith("le ", StringComparison.Ordinal) => $"du {term[3..]}",
            _ when term.StartsWith("les ", StringComparison.Ordinal) => $"des {term[4..]}",
            _ when StartsWithVowel(term) => $"d'{term}",
            _ => $"de {term}",
        };
    }

    /// <summary>« à » before a term with its article or a name: au réseau, aux usagers, à Elisabeth Vidalenc.</summary>
    public static string To(string term)
    {
        return term switch
        {
            _ when term.StartsWith("le ", StringComparison.Ordinal) => $"au {term[3..]}",
            _ when term.StartsWith("les ", StringComparison.Ordinal) => $"aux {term[4..]}",
            _ => $"à {term}",
        };
    }

    /// <summary>« Qu’est-ce que le réseau ? », « Qu’est-ce qu’un partenaire ? », « Que sont les territoires ? »</summary>
    public static string WhatIs(Notion notion)
    {
        return notion switch
        {
            { Indefinite: { } term } => $"Qu'est-ce qu'{term} ?",
            _ when notion.WithArticle.StartsWith("les ", StringComparison.Ordinal) => $"Que sont {notion.WithArticle} ?",
            _ => $"Qu'est-ce que {notion.WithArticle} ?",
        };
    }

    private static bool StartsWithVowel(string term)
    {
        return term.Length > 0 && "aeiouyàâäéèêëîïôöùûüœAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ".Contains(term[0], StringComparison.Ordinal);
    }
}
