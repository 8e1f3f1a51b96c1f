namespace Partenariat.Search.Odds;

/// <summary>
/// Learns which runs of letters stand in messages that nothing in an edition answers: a logistic regression, by stochastic gradients
/// with steps of their own for each weight (Duchi, Hazan and Singer, « Adaptive Subgradient Methods for Online Learning », 2011).
/// </summary>
internal static class OutsideTrainer
{
    private const int Rounds = 8;
    private const float Step = 0.3f;

    // The first step of a weight has one length whatever the gradient: below the root of this it is shorter.
    private const float Least = 1e-6f;

    // What is told nearly for certain already has little left to teach.
    private const float LeastPull = 0.02f;

    // With two or three of them a plain question about a named author looked like one without an answer. A guess: only 2 and 60 were tried.
    private const int FewestOutside = 50;

    /// <summary>The weight of each run, and behind them that of no run; empty where too few texts lie outside.</summary>
    /// <param name="examples">The texts.</param>
    /// <param name="rarities">How rare each run is.</param>
    public static float[] Learn(IReadOnlyList<OutsideExample> examples, float[] rarities)
    {
        if (examples.Count(example => example.IsOutside) < FewestOutside)
        {
            return [];
        }

        var weights = new float[rarities.Length + 1];
        var pulls = new float[rarities.Length + 1];
        float[] lengths = [.. examples.Select(example => (float)PassageOdds.Length(example.Rows, rarities))];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (var round = 0; round < Rounds; round++)
        {
            // The same at every start: what is learned may not change from one to the next.
            new Random(round).Shuffle(order);
            foreach (var number in order)
            {
                Learn(examples[number], 1 / lengths[number], rarities, weights, pulls);
            }
        }

        return weights;
    }

    private static void Learn(OutsideExample example, float share, float[] rarities, float[] weights, float[] pulls)
    {
        var sum = 0f;
        foreach (var row in example.Rows)
        {
            sum += weights[row] * rarities[row];
        }

        var pull = (1 / (1 + MathF.Exp(-((sum * share) + weights[^1])))) - (example.IsOutside ? 1 : 0);
        if (Math.Abs(pull) < LeastPull)
        {
            return;
        }

        pull *= example.Weight;
        foreach (var row in example.Rows)
        {
            Move(ref weights[row], ref pulls[row], pull * rarities[row] * share);
        }

        Move(ref weights[^1], ref pulls[^1], pull);
    }

    private static void Move(ref float weight, ref float pulled, float gradient)
    {
        pulled += gradient * gradient;
        weight -= Step * gradient / MathF.Sqrt(pulled + Least);
    }
}
