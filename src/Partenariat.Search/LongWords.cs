using System.Globalization;
using System.Text;

namespace Partenariat.Search;

/// <summary>Cuts what is longer than any word: a pasted token or key costs what a word costs, and names nothing.</summary>
public static class LongWords
{
    /// <summary>The longest word that is left whole, in characters with its accents.</summary>
    public const int LongestWord = 40;

    /// <summary>The text with the first <see cref="LongestWord"/> characters of each word; everything else as it is.</summary>
    /// <param name="text">A text of any content. Accents and invisible characters inside a word count.</param>
    public static string Cut(string text)
    {
        var (length, longest) = (0, 0);
        foreach (var character in text)
        {
            length = Continues(character, length) ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest <= LongestWord ? text : CutAll(text);
    }

    private static string CutAll(string text)
    {
        var kept = new StringBuilder(text.Length);
        var length = 0;
        foreach (var character in text)
        {
            length = Continues(character, length) ? length + 1 : 0;
            if (length <= LongestWord)
            {
                kept.Append(character);
            }
        }

        // A character of two halves may have lost one.
        return WellFormed.Text(kept.ToString());
    }

    private static bool Continues(char character, int length)
    {
        return char.IsLetterOrDigit(character)
            || char.IsSurrogate(character)
            || character == '_'
            || (length > 0 && CharUnicodeInfo.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
    }
}
