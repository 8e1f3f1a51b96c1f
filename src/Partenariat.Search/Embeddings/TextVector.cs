using System.Numerics.Tensors;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Embeddings;

/// <summary>The vector of a text, and how likely it makes what it may look for.</summary>
internal static class TextVector
{
    // The words of a text add up to a vector of some such length: the bend of the hyperbolic tangent.
    private const float Scale = 3;

    // Pairs tell « travail social » from « travail ».
    private const int LongestRow = 2;

    /// <summary>The words and pairs of words that have a vector.</summary>
    /// <param name="text">Any text.</param>
    public static uint[] Cut(string text)
    {
        return WordGrams.Of(text, LongestRow);
    }

    /// <summary>Adds up the vectors of words.</summary>
    /// <param name="rows">The places of the words.</param>
    /// <param name="shares">The share of each.</param>
    /// <param name="vectors">The vectors of all words.</param>
    /// <param name="text">Takes the vector; zeros before.</param>
    public static void Of(ReadOnlySpan<int> rows, ReadOnlySpan<float> shares, float[] vectors, Span<float> text)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (shares[index] > 0)
            {
                TensorPrimitives.MultiplyAdd(Vectors.Of(vectors, rows[index]), shares[index] * Scale, text, text);
            }
        }

        TensorPrimitives.Tanh(text, text);
    }

    /// <summary>The gradient of the sum of the words from that of the vector.</summary>
    public static void PullBack(ReadOnlySpan<float> text, Span<float> pull)
    {
        for (var index = 0; index < pull.Length; index++)
        {
            pull[index] *= Scale * (1 - (text[index] * text[index]));
        }
    }

    /// <summary>How likely a text looks for each target: they add up to 1.</summary>
    /// <param name="text">The vector of the text.</param>
    /// <param name="targets">The vectors of all targets.</param>
    /// <param name="likelihoods">Takes them.</param>
    public static void Likelihoods(ReadOnlySpan<float> text, float[] targets, Span<float> likelihoods)
    {
        for (var number = 0; number < likelihoods.Length; number++)
        {
            likelihoods[number] = TensorPrimitives.Dot(Vectors.Of(targets, number), text);
        }

        TensorPrimitives.SoftMax(likelihoods, likelihoods);
    }
}
