namespace Partenariat.Search.Analysis;

/// <summary>
/// A French stemmer for folded words. It lets noun, verb and adjective meet (financement, financer, financeur)
/// and keeps at least four letters, so that short words stay what they are (copie, partie).
/// </summary>
internal static class FrenchStem
{
    private const int ShortestStem = 4;
    private const int ShortestStemOfNoun = 5;

    // Words that a rule would merge with others of another sense, irregular forms, words cut short and words of speech.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["commune"] = "commune",
        ["communes"] = "commune",
        ["professeur"] = "professeur",
        ["professeurs"] = "professeur",
        ["travaux"] = "travail",
        ["choix"] = "chois",
        ["ado"] = "adolesc",
        ["ados"] = "adolesc",
        ["asso"] = "asoc",
        ["assos"] = "asoc",
        ["educ"] = "educat",
        ["educs"] = "educat",
        ["pro"] = "profes",
        ["pros"] = "profes",
        ["bosser"] = "travail",
        ["bosse"] = "travail",
        ["bossent"] = "travail",
        ["boulot"] = "travail",
        ["taf"] = "travail",
    };

    // Longest first; double letters are already single.
    private static readonly string[] Suffixes =
    [
        "isement", "ativement", "ivement", "abilite", "ibilite", "element", "atrice", "atoire", "isant", "isent", "ement",
        "ateur", "aient", "iteur", "ation", "ition", "ution", "trice", "ative", "ivite", "ment", "able", "ible", "ance",
        "ence", "aire", "oire", "iere", "euse", "iste", "isme", "atif", "ite", "eur", "eux", "ier", "ion", "ant", "ent",
        "ait", "ive", "ieu", "ons", "ees", "eu", "ee", "er", "ez", "if", "ir", "ie", "it", "el", "al", "es", "e", "i",
    ];

    // Endings of nouns and adjectives, which mean something else after a short stem (partie, social, position).
    private static readonly HashSet<string> NounSuffixes = new(StringComparer.Ordinal)
    {
        "al", "el", "eu", "ieu", "ie", "ir", "it", "i", "ion", "ite", "if", "ive", "eur", "aire",
    };

    /// <summary>The stem of a folded word.</summary>
    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        return Regular(IrregularForms.Of(word) ?? word);
    }

    private static string Regular(string word)
    {
        if (word.Length <= 3 || word.Any(char.IsAsciiDigit))
        {
            return word;
        }

        var stem = WithoutDoubles(WithoutPlural(word));
        while (Array.Find(Suffixes, suffix => IsRemovable(stem, suffix)) is { } suffix)
        {
            stem = stem[..^(suffix == "ution" ? "tion".Length : suffix.Length)];
        }

        return stem.EndsWith("qu", StringComparison.Ordinal) ? stem[..^2] + "c" : stem;
    }

    private static string WithoutPlural(string word)
    {
        return word switch
        {
            _ when word.EndsWith("eaux", StringComparison.Ordinal) || word.EndsWith("eux", StringComparison.Ordinal) => word[..^1],
            _ when word.EndsWith("aux", StringComparison.Ordinal) => word[..^2] + "l",
            _ when word.EndsWith('s') => word[..^1],
            _ => word,
        };
    }

    private static bool IsRemovable(string stem, string suffix)
    {
        var shortest = NounSuffixes.Contains(suffix) ? ShortestStemOfNoun : ShortestStem;
        return stem.Length - suffix.Length >= shortest && stem.EndsWith(suffix, StringComparison.Ordinal);
    }

    private static string WithoutDoubles(string word)
    {
        return string.Concat(word.Where((letter, index) => index == 0 || letter != word[index - 1]));
    }
}
