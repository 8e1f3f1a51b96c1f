namespace Partenariat.Search.Odds;

/// <summary>
/// Learns which runs of letters stand in messages that nothing in an edition answers: a logistic regression, by stochastic gradients
/// with steps of their own for each weight (Duchi, Hazan and Singer, « Adaptive Subgradient Methods for Online Learning », 2011).
/// </summary>
internal static class OutsideTrainer
{
    private const int Rounds = 8;
    private const double Step = 0.3;

    // So that the first example moves a weight by a step, and not by a thousand.
    private const double Least = 1e-6;

    /// <summary>The weight of each run, and behind them that of no run.</summary>
    /// <param name="texts">The rows of the runs of each text, whether it lies outside, and how much it counts.</param>
    /// <param name="rarities">How rare each run is.</param>
    public static float[] Learn(IReadOnlyList<(int[] Rows, bool IsOutside, double Weight)> texts, float[] rarities)
    {
        var weights = new float[rarities.Length + 1];
        var pulls = new float[rarities.Length + 1];
        var lengths = texts.Select(text => PassageOdds.Length(text.Rows, rarities)).ToArray();
        int[] order = [.. Enumerable.Range(0, texts.Count)];
        for (var round = 0; round < Rounds; round++)
        {
            // The same at every start: what is learned may not change from one to the next.
            new Random(round).Shuffle(order);
            foreach (var number in order)
            {
                Learn(texts[number], (float)(1 / lengths[number]), rarities, weights, pulls);
            }
        }

        return weights;
    }

    private static void Learn((int[] Rows, bool IsOutside, double Weight) text, float share, float[] rarities, float[] weights, float[] pulls)
    {
        var sum = weights[^1];
        foreach (var row in text.Rows)
        {
            sum += weights[row] * rarities[row] * share;
        }

        var pull = (float)(text.Weight * ((1 / (1 + Math.Exp(-sum))) - (text.IsOutside ? 1 : 0)));
        foreach (var row in text.Rows)
        {
            Move(row, pull * rarities[row] * share);
        }

        Move(rarities.Length, pull);

        void Move(int place, float gradient)
        {
            pulls[place] += gradient * gradient;
            weights[place] -= (float)(Step * gradient / Math.Sqrt(pulls[place] + Least));
        }
    }
}
