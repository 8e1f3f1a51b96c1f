using System.Buffers;

namespace Partenariat.Search.Analysis;

/// <summary>
/// What happens to characters before the text is cut into words. An apostrophe separates the elided article from its
/// word, so that « l'articulation » and « l articulation » give the same words. Invisible characters and decomposed
/// accents disappear.
/// </summary>
internal static class Characters
{
    private const char FirstCombiningMark = '\u0300';
    private const char LastCombiningMark = '\u036F';

    private static readonly SearchValues<char> s_apostrophes = SearchValues.Create("'`´ʹʻʼʽˈ‘’‛′＇");
    private static readonly SearchValues<char> s_invisible = SearchValues.Create("\u00AD\u180E\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>True for an apostrophe, which is read as a space.</summary>
    public static bool IsApostrophe(char character)
    {
        return s_apostrophes.Contains(character);
    }

    /// <summary>True for what is passed over.</summary>
    public static bool IsDropped(char character)
    {
        return character is >= FirstCombiningMark and <= LastCombiningMark || s_invisible.Contains(character);
    }
}
