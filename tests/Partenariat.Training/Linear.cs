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

    /// <summary>Learns from all examples in many rounds.</summary>
    /// <param name="weights">The weights that are learned.</param>
    /// <param name="count">The number of the examples.</param>
    /// <param name="rounds">The numbers of the rounds; each looks at the examples in an order of its own.</param>
    /// <param name="settling">The number of the first rounds that do not count.</param>
    /// <param name="learn">Moves the weights by an example.</param>
    /// <returns>The mean of the weights after the last rounds: it is steadier than any of them (Polyak, Juditsky 1992).</returns>
    public static double[] Mean(double[] weights, int count, Range rounds, int settling, Action<int> learn)
    {
        var mean = new double[weights.Length];
        var first = rounds.Start.Value + settling;
        for (var round = rounds.Start.Value; round < rounds.End.Value; round++)
        {
            foreach (var example in Shuffled(count, round))
            {
                learn(example);
            }

            if (round >= first)
            {
                Add(mean, weights, 1.0 / (rounds.End.Value - first));
            }
        }

        return mean;
    }

    private static void Add(Span<double> sums, ReadOnlySpan<double> numbers, double part)
    {
        for (var index = 0; index < sums.Length; index++)
        {
            sums[index] += part * numbers[index];
        }
    }

    /// <summary>The features that are not 0, by number: most are 0.</summary>
    public static (int Feature, float Value)[] NonZero(float[] values)
    {
        return [.. values.Index().Where(entry => entry.Item != 0)];
    }

    /// <summary>
    /// A score and what features add to it, one after the other: in another order the last bits are others, and after many steps the models.
    /// </summary>
    public static double Score(double score, ReadOnlySpan<double> weights, float share, ReadOnlySpan<(int Feature, float Value)> features)
    {
        foreach (var (feature, value) in features)
        {
            score += share * weights[feature] * value;
        }

        return score;
    }

    /// <summary>Turns scores into errors: how much more of the likelihood each has than if the right ones had all of it.</summary>
    public static void ToErrors(Span<double> scores, bool[] isRight)
    {
        var most = double.MinValue;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var (whole, right) = (0.0, 0.0);
        for (var number = 0; number < scores.Length; number++)
        {
            scores[number] = Math.Exp(scores[number] - most);
            whole += scores[number];
            right += isRight[number] ? scores[number] : 0;
        }

        for (var number = 0; number < scores.Length; number++)
        {
            scores[number] = (scores[number] / whole) - (isRight[number] ? scores[number] / right : 0);
        }
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
