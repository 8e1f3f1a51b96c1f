using Lucene.Net.Search.Similarities;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>Weighs the shingles of a quotation as Lucene's DefaultSimilarity weighs the words of a query, rounded alike.</summary>
internal static class ShingleWeights
{
    private static readonly DefaultSimilarity s_similarity = new();

    /// <summary>What each shingle scores in a stretch that holds it once, but for the stretch's norm.</summary>
    /// <param name="holding">How many stretches hold each.</param>
    /// <param name="stretches">How many there are.</param>
    public static float[] Of(ReadOnlySpan<int> holding, int stretches)
    {
        var weights = new float[holding.Length];
        var squares = 0f;
        for (var shingle = 0; shingle < weights.Length; shingle++)
        {
            weights[shingle] = s_similarity.Idf(holding[shingle], stretches);
            squares += weights[shingle] * weights[shingle];
        }

        var norm = s_similarity.QueryNorm(squares);
        norm = float.IsFinite(norm) ? norm : 1;
        for (var shingle = 0; shingle < weights.Length; shingle++)
        {
            weights[shingle] = weights[shingle] * norm * weights[shingle];
        }

        return weights;
    }

    /// <summary>The score of a stretch that holds a shingle so many times.</summary>
    public static float Score(float weight, int times, float norm)
    {
        return s_similarity.Tf(times) * weight * norm;
    }
}
