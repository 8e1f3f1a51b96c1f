namespace Partenariat.Search.Embeddings;

/// <summary>The known words and pairs of a text, each with its share: the rarer, the more; the squares add up to 1.</summary>
/// <param name="Rows">Their places in the table.</param>
/// <param name="Shares">The share of each.</param>
internal readonly record struct EmbeddedWords(int[] Rows, float[] Shares)
{
    /// <summary>Weighs words.</summary>
    /// <param name="rows">Their places.</param>
    /// <param name="rarities">The rarities of all words.</param>
    public static EmbeddedWords Of(IReadOnlyCollection<int> rows, float[] rarities)
    {
        int[] places = [.. rows];
        var shares = Array.ConvertAll(places, row => rarities[row]);
        var squares = 1e-6f;
        foreach (var share in shares)
        {
            squares += share * share;
        }

        var length = MathF.Sqrt(squares);
        for (var index = 0; index < shares.Length; index++)
        {
            shares[index] /= length;
        }

        return new EmbeddedWords(places, shares);
    }
}
