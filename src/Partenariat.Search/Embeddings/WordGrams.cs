using Partenariat.Search.Odds;

namespace Partenariat.Search.Embeddings;

/// <summary>
/// Cuts a text into words and pairs of words, each word known by its first letters: « partenaires » and « partenariat » are one. Case,
/// accents and signs do not count.
/// </summary>
internal static class WordGrams
{
    // They fit into 30 bits; a bit above tells pairs from single words.
    private const int Letters = 6;
    private const uint PairMark = 1u << (Letters * LetterGrams.BitsOfSign);

    // Knuth, « The Art of Computer Programming », volume 3, 6.4. Two pairs that share a number are read as one: that is rare.
    private const uint Spread = 2_654_435_769;
    private const int BitsOfPair = 30;

    /// <summary>The words and pairs of a text, each once, in the order of their numbers (below 2^31).</summary>
    /// <param name="text">Any text.</param>
    public static uint[] Of(string text)
    {
        var grams = new List<uint>();
        var (before, word, length) = (0u, 0u, 0);
        foreach (var sign in LetterGrams.Signs(text))
        {
            if (sign != LetterGrams.Gap)
            {
                word = length++ < Letters ? (word << LetterGrams.BitsOfSign) | sign : word;
            }
            else if (length > 0)
            {
                grams.Add(word);
                if (before != 0)
                {
                    grams.Add((((before * Spread) ^ word) * Spread >> (32 - BitsOfPair)) | PairMark);
                }

                (before, word, length) = (word, 0, 0);
            }
        }

        return LetterGrams.Distinct(grams);
    }
}
