namespace Partenariat.Training;

/// <summary>
/// Learns linear models by stochastic gradient with the step sizes of AdaGrad (Duchi, Hazan, Singer 2011). The same
/// examples in the same order give the same weights: nothing is drawn at random but by a fixed seed.
/// </summary>
internal static class Linear
{
    private const double Step = 0.3;
    private const int Seed = 20261129;

    /// <summary>The order in which examples are looked at in one round.</summary>
    public static int[] Shuffled(int count, int round)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(Seed + round).Shuffle(order);
        return order;
    }

    /// <summary>Adds a part of some weights to a mean: the mean of the last rounds is steadier than any of them (Polyak, Juditsky 1992).</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="weights">The weights, of the same shape.</param>
    /// <param name="part">The part.</param>
    public static void Add(Array mean, Array weights, double part)
    {
        var to = Flat(mean);
        var from = Flat(weights);
        for (var index = 0; index < to.Length; index++)
        {
            to[index] += part * from[index];
        }
    }

    private static Span<double> Flat(Array array)
    {
        return System.Runtime.InteropServices.MemoryMarshal.CreateSpan(
            ref System.Runtime.CompilerServices.Unsafe.As<byte, double>(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(array)),
            array.Length);
    }

    /// <summary>Moves a weight against its gradient.</summary>
    /// <param name="weight">The weight.</param>
    /// <param name="sum">The sum of the squares of its gradients so far.</param>
    /// <param name="gradient">The gradient, the penalty included.</param>
    public static void Move(ref double weight, ref double sum, double gradient)
    {
        sum += gradient * gradient;
        weight -= Step * gradient / (Math.Sqrt(sum) + 1e-8);
    }

    /// <summary>Moves a weight against its gradient and keeps it at 0 where little pulls at it: FTRL-Proximal (McMahan and others 2013).</summary>
    /// <param name="weight">The weight.</param>
    /// <param name="sum">The sum of the squares of its gradients so far.</param>
    /// <param name="pull">The sum of its gradients so far, corrected.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="sparsity">How much must pull at a weight to move it from 0.</param>
    public static void Move(ref double weight, ref double sum, ref double pull, double gradient, double sparsity)
    {
        var square = gradient * gradient;
        var slower = (Math.Sqrt(sum + square) - Math.Sqrt(sum)) / Step;
        pull += gradient - (slower * weight);
        sum += square;
        weight = Math.Abs(pull) <= sparsity ? 0 : -(pull - (Math.Sign(pull) * sparsity)) / ((1 + Math.Sqrt(sum)) / Step);
    }
}
