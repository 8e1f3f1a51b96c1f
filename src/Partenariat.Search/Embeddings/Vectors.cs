using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Partenariat.Search.Embeddings;

/// <summary>The vectors of an edition, one behind the other in a row of numbers.</summary>
internal static class Vectors
{
    /// <summary>How many numbers a vector has: a multiple of the 4, 8 or 16 that a machine reckons at once.</summary>
    public const int Size = 64;

    /// <summary>The vector of a number in a row of them.</summary>
    public static Span<float> Of(float[] all, int number)
    {
        return all.AsSpan(number * Size, Size);
    }

    /// <summary>Moves a row against its gradient, each number by a step of its own (AdaGrad: Duchi, Hazan and Singer 2011).</summary>
    /// <param name="row">The row; its length is a multiple of that of the machine's vectors.</param>
    /// <param name="pulled">The sums of the squares of its gradients so far.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="times">By what the gradient is multiplied first.</param>
    /// <param name="step">The length of a step.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Move(Span<float> row, Span<float> pulled, ReadOnlySpan<float> gradient, float times, float step)
    {
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        var pulls = MemoryMarshal.Cast<float, Vector<float>>(pulled);
        var gradients = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        for (var index = 0; index < rows.Length; index++)
        {
            var pull = gradients[index] * times;
            pulls[index] += pull * pull;
            rows[index] -= pull * step / Vector.SquareRoot(pulls[index]);
        }
    }
}
