using System.Runtime.CompilerServices;

namespace Partenariat.Search.Embeddings;

/// <summary>The vector of a text, and how likely it makes what it may look for.</summary>
internal static class TextVector
{
    // The words of a text add up to a vector of some such length: the bend of the hyperbolic tangent.
    private const float Scale = 3;

    // What is so much less likely than the likeliest counts as nothing.
    private const float Farthest = 12;

    /// <summary>Adds up the vectors of words.</summary>
    /// <param name="rows">The places of the words.</param>
    /// <param name="shares">The share of each.</param>
    /// <param name="vectors">The vectors of all words.</param>
    /// <param name="text">Takes the vector; zeros before.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ReadOnlySpan<int> rows, ReadOnlySpan<float> shares, float[] vectors, Span<float> text)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (shares[index] > 0)
            {
                Vectors.Add(Vectors.Of(vectors, rows[index]), shares[index] * Scale, text);
            }
        }

        foreach (ref var number in text)
        {
            number = MathF.Tanh(number);
        }
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Likelihoods(ReadOnlySpan<float> text, float[] targets, Span<float> likelihoods)
    {
        var most = float.MinValue;
        for (var number = 0; number < likelihoods.Length; number++)
        {
            likelihoods[number] = Vectors.Dot(Vectors.Of(targets, number), text);
            most = Math.Max(most, likelihoods[number]);
        }

        var whole = 0f;
        foreach (ref var likelihood in likelihoods)
        {
            likelihood = likelihood < most - Farthest ? 0 : MathF.Exp(likelihood - most);
            whole += likelihood;
        }

        foreach (ref var likelihood in likelihoods)
        {
            likelihood /= whole;
        }
    }
}
