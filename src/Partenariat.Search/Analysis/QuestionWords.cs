using System.Globalization;

namespace Partenariat.Search.Analysis;

/// <summary>The question words of a text: what it asks for, whatever it is about.</summary>
[Flags]
internal enum AskedFor
{
    /// <summary>None of these.</summary>
    Nothing = 0,

    /// <summary>« pourquoi »</summary>
    Reason = 1,

    /// <summary>« quand »</summary>
    Time = 2,

    /// <summary>« combien »</summary>
    Number = 4,
}

/// <summary>Finds question words.</summary>
internal static class QuestionWords
{
    // Letter by letter, for all phrases of an edition are gone through; those that end in a space or an apostrophe go on with any word.
    private static readonly string[] s_ofReason = ["pourquoi", "pkoi", "pk", "raison", "raisons", "cause", "causes"];
    private static readonly string[] s_ofTime = ["depuis quand", "année", "annee", "date"];
    private static readonly string[] s_openTime =
        ["quand est", "quand a ", "quand ont ", "quand le ", "quand la ", "quand l'", "quand l’", "quand s'", "quand s’", "quand parle"];

    private static readonly string[] s_ofNumber = ["combien"];

    /// <summary>Each kind of question word that a text holds: « pourquoi », « quand », « combien ».</summary>
    public static AskedFor In(string text)
    {
        var asked = AskedFor.Nothing;
        var isInWord = false;
        for (var index = 0; index < text.Length; index++)
        {
            var isOfWord = IsOfWord(text[index]);
            if (isOfWord && !isInWord)
            {
                asked |= At(text.AsSpan(index));
            }

            isInWord = isOfWord;
        }

        return asked;
    }

    private static AskedFor At(ReadOnlySpan<char> text)
    {
        return char.ToLowerInvariant(text[0]) switch
        {
            'p' or 'r' when Begins(text, s_ofReason, isWhole: true) => AskedFor.Reason,
            'c' when Begins(text, s_ofReason, isWhole: true) => AskedFor.Reason,
            'c' when Begins(text, s_ofNumber, isWhole: true) => AskedFor.Number,
            'a' or 'd' when Begins(text, s_ofTime, isWhole: true) => AskedFor.Time,
            'q' when Begins(text, s_openTime, isWhole: false) => AskedFor.Time,
            _ => AskedFor.Nothing,
        };
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] words, bool isWhole)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (!isWhole || text.Length == word.Length || !IsOfWord(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char character)
    {
        return character < 128
            ? char.IsAsciiLetterOrDigit(character) || character == '_'
            : char.IsLetter(character) || char.GetUnicodeCategory(character) is
                UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
    }
}
