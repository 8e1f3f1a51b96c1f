namespace Partenariat.Search.Odds;

/// <summary>
/// Learns which runs of letters and rows of words stand in messages that nothing in an edition answers: a logistic regression, by stochastic gradients
/// with steps of their own for each weight (Duchi, Hazan and Singer, « Adaptive Subgradient Methods for Online Learning », 2011).
/// </summary>
internal static class OutsideTrainer
{
    private const int Rounds = 8;

    // Of 293 single messages without an answer, by hands that were not learned, 71 % are told from all but 1 % of the others by runs of letters
    // alone, 73 with words at twice this step and 74 at this; of 337 follow-ups 65, 62 and 64.
    private const float Step = 0.15f;

    // The first step of a weight has one length whatever the gradient: below the root of this it is shorter.
    private const float Least = 1e-6f;

    // What is told nearly for certain already has little left to teach.
    private const float LeastPull = 0.02f;

    // With two or three of them a plain question about a named author looked like one without an answer. A guess: only 2 and 60 were tried.
    private const int FewestOutside = 50;

    /// <summary>
    /// The weight of each run of letters, behind them that of each row of words, and last that of any text; empty where too few texts lie
    /// outside.
    /// </summary>
    /// <param name="examples">The texts.</param>
    /// <param name="letters">How rare each run of letters is.</param>
    /// <param name="words">How rare each row of words is.</param>
    public static float[] Learn(IReadOnlyList<OutsideExample> examples, float[] letters, float[] words)
    {
        if (examples.Count(example => example.IsOutside) < FewestOutside)
        {
            return [];
        }

        var weights = new float[letters.Length + words.Length + 1];
        var pulls = new float[weights.Length];
        (float Letters, float Words)[] shares =
        [
            .. examples.Select(example => (Share(example.Letters, letters), Share(example.Words, words))),
        ];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (var round = 0; round < Rounds; round++)
        {
            // The same at every start: what is learned may not change from one to the next.
            new Random(round).Shuffle(order);
            foreach (var number in order)
            {
                Learn(examples[number], shares[number], letters, words, weights, pulls);
            }
        }

        return weights;
    }

    // All rows of a text together count alike, however many there are.
    private static float Share(int[] rows, float[] rarities)
    {
        return 1 / (float)PassageOdds.Length(rows, rarities);
    }

    private static void Learn(
        OutsideExample example, (float Letters, float Words) shares, float[] letters, float[] words, Span<float> weights, Span<float> pulls)
    {
        var ofWords = weights[letters.Length..];
        var pulledWords = pulls[letters.Length..];
        var sum = (Sum(example.Letters, letters, weights) * shares.Letters) + (Sum(example.Words, words, ofWords) * shares.Words) + weights[^1];
        var pull = (1 / (1 + MathF.Exp(-sum))) - (example.IsOutside ? 1 : 0);
        if (Math.Abs(pull) < LeastPull)
        {
            return;
        }

        pull *= example.Weight;
        Move(example.Letters, letters, pull * shares.Letters, weights, pulls);
        Move(example.Words, words, pull * shares.Words, ofWords, pulledWords);
        Move(ref weights[^1], ref pulls[^1], pull);
    }

    private static float Sum(int[] rows, float[] rarities, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        foreach (var row in rows)
        {
            sum += weights[row] * rarities[row];
        }

        return sum;
    }

    private static void Move(int[] rows, float[] rarities, float pull, Span<float> weights, Span<float> pulls)
    {
        foreach (var row in rows)
        {
            Move(ref weights[row], ref pulls[row], pull * rarities[row]);
        }
    }

    private static void Move(ref float weight, ref float pulled, float gradient)
    {
        pulled += gradient * gradient;
        weight -= Step * gradient / MathF.Sqrt(pulled + Least);
    }
}
