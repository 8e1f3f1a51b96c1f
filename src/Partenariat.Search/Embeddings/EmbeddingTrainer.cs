using System.Numerics.Tensors;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Embeddings;

/// <summary>
/// Learns vectors of words and of what they look for, so that the vector of a text, which its words add up to, points to what it looks
/// for: a classifier over bags of words and pairs with a hidden layer (Joulin, Grave, Bojanowski and Mikolov, « Bag of Tricks for
/// Efficient Text Classification », 2016). Words that lead to the same passages come to lie side by side, though they never met.
/// </summary>
internal sealed class EmbeddingTrainer
{
    // What stands in three texts tells little of others. Of held-back messages 62.6 % were led to a right passage first from four texts on,
    // 61.5 from three, 61.4 from five.
    private const int FewestTexts = 4;
    private const int Rounds = 3;
    private const int Batch = 64;
    private const float Step = 0.05f;
    private const float Least = 1e-3f;
    private const float Range = 0.17f;

    // What of the words is left out each time, so that none is relied on alone.
    private const double Dropped = 0.2;

    // What is told for certain already has nothing left to teach.
    private const float LeastPull = 2e-3f;

    private readonly float[] _vectors;
    private readonly float[] _pulledVectors;
    private readonly float[] _targets;
    private readonly float[] _pulledTargets;
    private readonly float[] _pulls;
    private readonly float[] _likelihoods;

    private EmbeddingTrainer(int words, int targets)
    {
        var random = new Random(1);
        _vectors = Drawn(random, words);
        _targets = Drawn(random, targets);
        _pulledVectors = Filled(words);
        _pulledTargets = Filled(targets);
        _pulls = new float[targets * Vectors.Size];
        _likelihoods = new float[targets];
    }

    /// <summary>Learns from texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="targets">How many things they look for.</param>
    public static EmbeddingTable Learn(IReadOnlyList<OddsText> texts, int targets)
    {
        var cut = texts.Where(text => text.Weight > 0).Select(text => (text.Passage, text.Weight, Grams: TextVector.Cut(text.Text))).ToList();
        var (known, rarities) = GramRarities.Of(cut.ConvertAll(text => text.Grams), FewestTexts);
        var places = new KnownGrams(known);
        var rows = new List<int>();
        var examples = cut.ConvertAll(text =>
        {
            places.Find(text.Grams, rows);
            return (EmbeddedWords.Of(rows, rarities), text.Passage, (float)text.Weight);
        });
        var trainer = new EmbeddingTrainer(known.Length, targets);
        trainer.Learn(examples);
        return new EmbeddingTable(known, rarities, Array.ConvertAll(trainer._vectors, number => (float)(Half)number), trainer._targets);
    }

    private void Learn(List<(EmbeddedWords Words, int Target, float Weight)> examples)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (var round = 0; round < Rounds; round++)
        {
            // The same at every start: what is learned may not change from one to the next.
            var random = new Random(round);
            random.Shuffle(order);
            for (var start = 0; start < order.Length; start += Batch)
            {
                foreach (var number in order.AsSpan(start, Math.Min(Batch, order.Length - start)))
                {
                    var (words, target, weight) = examples[number];
                    Learn(words, target, weight, random);
                }

                Vectors.Move(_targets, _pulledTargets, _pulls, 1, Step);
                Array.Clear(_pulls);
            }
        }
    }

    private void Learn(EmbeddedWords words, int target, float weight, Random random)
    {
        Span<float> shares = words.Shares.Length <= 256 ? stackalloc float[words.Shares.Length] : new float[words.Shares.Length];
        for (var index = 0; index < shares.Length; index++)
        {
            shares[index] = random.NextDouble() < Dropped ? 0 : words.Shares[index] / (float)(1 - Dropped);
        }

        Span<float> text = stackalloc float[Vectors.Size];
        Span<float> pull = stackalloc float[Vectors.Size];
        TextVector.Of(words.Rows, shares, _vectors, text);
        TextVector.Likelihoods(text, _targets, _likelihoods);
        _likelihoods[target] -= 1;
        for (var number = 0; number < _likelihoods.Length; number++)
        {
            var error = _likelihoods[number] * weight;
            if (Math.Abs(error) > LeastPull)
            {
                TensorPrimitives.MultiplyAdd(Vectors.Of(_targets, number), error, pull, pull);
                var pulled = Vectors.Of(_pulls, number);
                TensorPrimitives.MultiplyAdd(text, error, pulled, pulled);
            }
        }

        TextVector.PullBack(text, pull);
        for (var index = 0; index < shares.Length; index++)
        {
            if (shares[index] > 0)
            {
                Vectors.Move(Vectors.Of(_vectors, words.Rows[index]), Vectors.Of(_pulledVectors, words.Rows[index]), pull, shares[index], Step);
            }
        }
    }

    private static float[] Drawn(Random random, int count)
    {
        var numbers = new float[count * Vectors.Size];
        foreach (ref var number in numbers.AsSpan())
        {
            number = ((2 * random.NextSingle()) - 1) * Range;
        }

        return numbers;
    }

    private static float[] Filled(int count)
    {
        var numbers = new float[count * Vectors.Size];
        Array.Fill(numbers, Least);
        return numbers;
    }
}
