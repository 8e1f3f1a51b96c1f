using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Partenariat.Search.Embeddings;

/// <summary>Reckons with rows of numbers whose length is a multiple of that of the machine's vectors.</summary>
public static class Vectors
{
    /// <summary>How many numbers a vector has: a multiple of the 4, 8 or 16 that a machine reckons at once.</summary>
    internal const int Size = 64;

    /// <summary>The vector of a number in a row of them.</summary>
    internal static Span<float> Of(float[] all, int number)
    {
        return all.AsSpan(number * Size, Size);
    }

    /// <summary>The product of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var ones = MemoryMarshal.Cast<float, Vector<float>>(one);
        var others = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sum = Vector<float>.Zero;
        for (var index = 0; index < ones.Length; index++)
        {
            sum += ones[index] * others[index];
        }

        return Vector.Sum(sum);
    }

    /// <summary>Adds a row, each number times another, to a second one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> row, float times, Span<float> to)
    {
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var index = 0; index < sums.Length; index++)
        {
            sums[index] += rows[index] * times;
        }
    }

    /// <summary>Moves a row against its gradient, each number by a step of its own (AdaGrad: Duchi, Hazan and Singer 2011).</summary>
    /// <param name="row">The row.</param>
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
