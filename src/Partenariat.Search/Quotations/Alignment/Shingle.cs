using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>One to three words in a row, as numbers; a word that the edition has not is below 0.</summary>
/// <param name="First">The first word.</param>
/// <param name="Second">The second word; without meaning where there is none.</param>
/// <param name="Third">The third word; without meaning where there is none.</param>
/// <param name="Length">How many words there are.</param>
internal readonly record struct Shingle(int First, int Second, int Third, int Length)
{
    /// <summary>The most words that a shingle has.</summary>
    public const int Most = 3;

    private const int None = int.MinValue;

    /// <summary>The shingles of a row of words, each once, in the order of their first words, the shorter ones first.</summary>
    public static List<Shingle> Of(ReadOnlySpan<int> words)
    {
        var met = new HashSet<Shingle>();
        var shingles = new List<Shingle>(words.Length * Most);
        for (var word = 0; word < words.Length; word++)
        {
            for (var length = 1; length <= Most && word + length <= words.Length; length++)
            {
                var shingle = new Shingle(words[word], length > 1 ? words[word + 1] : None, length > 2 ? words[word + 2] : None, length);
                if (met.Add(shingle))
                {
                    shingles.Add(shingle);
                }
            }
        }

        return shingles;
    }

    /// <summary>Where it stands in the edition, in any order.</summary>
    public ReadOnlySpan<int> In(WordSequences sequences)
    {
        Span<int> words = [First, Second, Third];
        return sequences.FindInAnyOrder(words[..Length]);
    }
}
