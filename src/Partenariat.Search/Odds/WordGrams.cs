namespace Partenariat.Search.Odds;

/// <summary>
/// Cuts a text into words and rows of words, each word known by its first letters: « partenaires » and « partenariat » are one. Case,
/// accents and signs do not count.
/// </summary>
internal static class WordGrams
{
    // They fit into 30 bits; a bit above tells rows from single words.
    private const int Letters = 6;
    private const uint RowMark = 1u << (Letters * LetterGrams.BitsOfSign);

    // Knuth, « The Art of Computer Programming », volume 3, 6.4. Two rows that share a number are read as one: that is rare.
    private const uint Spread = 2_654_435_769;
    private const int BitsOfRow = 30;

    /// <summary>The words of a text and its rows of words, each once, in the order of their numbers (below 2^31).</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">How many words a row has at most.</param>
    public static uint[] Of(string text, int longest)
    {
        var words = Words(text);
        var grams = new List<uint>(words);
        for (var first = 0; first < words.Count; first++)
        {
            var row = words[first];
            for (var last = first + 1; last < words.Count && last < first + longest; last++)
            {
                row = (((row * Spread) ^ words[last]) * Spread >> (32 - BitsOfRow)) | RowMark;
                grams.Add(row);
            }
        }

        return LetterGrams.Distinct(grams);
    }

    private static List<uint> Words(string text)
    {
        var words = new List<uint>();
        var (word, length) = (0u, 0);
        foreach (var sign in LetterGrams.Signs(text))
        {
            if (sign != LetterGrams.Gap)
            {
                word = length++ < Letters ? (word << LetterGrams.BitsOfSign) | sign : word;
            }
            else if (length > 0)
            {
                words.Add(word);
                (word, length) = (0, 0);
            }
        }

        return words;
    }
}
