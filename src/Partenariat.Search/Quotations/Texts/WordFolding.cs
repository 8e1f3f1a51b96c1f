using System.Globalization;
using System.Text;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Reduces a word to what makes it the same word, however it is typed.</summary>
internal static class WordFolding
{
    // A number glued to a word is the call of a note (« démocratie25 »), which is no part of the quotation.
    private const int LettersBeforeCall = 3;

    /// <summary>True for the characters that words are made of; superscript figures are calls of notes.</summary>
    public static bool IsWordCharacter(char character)
    {
        return char.IsLetterOrDigit(character) && character is not ('º' or 'ª');
    }

    /// <summary>True for combining accents and invisible characters: they neither make nor end a word.</summary>
    public static bool IsIgnorable(char character)
    {
        return character >= '\u00AD'
            && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
    }

    /// <summary>The folded word; empty where nothing is left of it.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 2);
        foreach (var character in Decompose(word))
        {
            if (IsIgnorable(character))
            {
                continue;
            }

            var lower = char.ToLowerInvariant(character);
            _ = lower switch
            {
                'œ' => folded.Append("oe"),
                'æ' => folded.Append("ae"),
                'ß' => folded.Append("ss"),
                'ı' => folded.Append('i'),
                _ => folded.Append(lower),
            };
        }

        return WithoutCall(folded.ToString());
    }

    private static string Decompose(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return Ascii.IsValid(text) ? text : WellFormed.Text(text).Normalize(NormalizationForm.FormKD);
    }

    private static string WithoutCall(string folded)
    {
        var letters = folded.AsSpan().TrimEnd("0123456789");
        var isCalled = letters.Length < folded.Length && letters.Length >= LettersBeforeCall && !letters.ContainsAnyInRange('0', '9');
        return isCalled ? letters.ToString() : folded;
    }
}
