using System.Globalization;
using System.Numerics.Tensors;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Training;

/// <summary>
/// Learns a <see cref="HiddenLayer"/> on top of a linear model, by stochastic gradients over small batches with the steps of Adam (Kingma
/// and Ba 2015). It looks at features brought to a mean of 0 and a deviation of 1: as they are, it learns nothing. The same examples in the
/// same order give the same layer.
/// </summary>
internal sealed class HiddenTrainer
{
    private const int Units = HiddenLayer.Units;
    private const int Rounds = 6;
    private const int Batch = 16;
    private const float Step = 2e-3f;
    private const float Slower = 0.7f;
    private const float Penalty = 1e-4f;
    private const float Momentum = 0.9f;
    private const float MomentumOfSquares = 0.999f;
    private const double NegligibleError = 1e-4;

    // The layer is learned on top of scores of messages that were learned, and counts too much for others: with half of it 2,746 of 3,076
    // unread messages are right, with all of it 2,743, without it 2,738; of plain wordings that tests hold fast, fewer go wrong.
    private const float Share = 0.5f;

    // A feature that is rarely true would count beyond measure.
    private const double LeastDeviation = 0.03;

    private readonly IReadOnlyList<HiddenExample> _examples;
    private readonly float[] _means;
    private readonly float[] _scales;
    private readonly int _situations;

    // The weights of the features, of the situations, of the start and of the output, a row of units each.
    private readonly float[] _weights;
    private readonly float[] _gradients;
    private readonly float[] _moments;
    private readonly float[] _squares;

    private readonly float[] _value;
    private readonly float[] _units;
    private readonly double[] _errors;

    private HiddenTrainer(IReadOnlyList<HiddenExample> examples, int features, int situations)
    {
        (_examples, _situations) = (examples, situations);
        (_means, _scales) = Standard(examples, features);
        var most = examples.Select(example => example.Values.Count).DefaultIfEmpty(0).Max();
        (_value, _units, _errors) = (new float[features], new float[most * Units], new double[most]);
        _weights = new float[(features + situations + 2) * Units];
        (_gradients, _moments, _squares) = (new float[_weights.Length], new float[_weights.Length], new float[_weights.Length]);
        var random = new Random(1);
        Draw(random, _weights.AsSpan(0, features * Units), 0.17f);
        Draw(random, _weights.AsSpan(features * Units, situations * Units), 0.5f);
        Draw(random, Output, 0.017f);
    }

    private Span<float> Start => Row(_weights, _means.Length + _situations);

    private Span<float> Output => Row(_weights, _means.Length + _situations + 1);

    /// <summary>The lines of the model file.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="features">The names of the features.</param>
    /// <param name="situations">The names of the situations.</param>
    public static IEnumerable<string> Train(IReadOnlyList<HiddenExample> examples, IReadOnlyList<string> features, IReadOnlyList<string> situations)
    {
        var trainer = new HiddenTrainer(examples, features.Count, situations.Count);
        trainer.Learn();
        return trainer.Lines([.. features, .. situations, HiddenLayer.Start, HiddenLayer.Output]);
    }

    private static (float[] Means, float[] Scales) Standard(IReadOnlyList<HiddenExample> examples, int features)
    {
        var (sums, squares, count) = (new double[features], new double[features], 0);
        foreach (var values in examples.SelectMany(example => example.Values))
        {
            count++;
            for (var feature = 0; feature < features; feature++)
            {
                sums[feature] += values[feature];
                squares[feature] += values[feature] * values[feature];
            }
        }

        var (means, scales) = (new float[features], new float[features]);
        for (var feature = 0; feature < features; feature++)
        {
            var mean = sums[feature] / Math.Max(1, count);
            var deviation = Math.Sqrt(Math.Max(0, (squares[feature] / Math.Max(1, count)) - (mean * mean)));

            // What never changes tells nothing, and must not begin to.
            (means[feature], scales[feature]) = ((float)mean, deviation < 1e-6 ? 0 : (float)(1 / Math.Max(deviation, LeastDeviation)));
        }

        return (means, scales);
    }

    private void Learn()
    {
        var (step, batches) = (Step, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var order = Linear.Shuffled(_examples.Count, round);
            for (var start = 0; start < order.Length; start += Batch)
            {
                Array.Clear(_gradients);
                foreach (var number in order.AsSpan(start, Math.Min(Batch, order.Length - start)))
                {
                    Learn(_examples[number]);
                }

                Move(step, ++batches);
            }

            step *= Slower;
        }
    }

    private void Learn(HiddenExample example)
    {
        Span<float> start = stackalloc float[Units];
        Start.CopyTo(start);
        foreach (var (place, share) in example.Situation)
        {
            Add(Row(_weights, _means.Length + place), share, start);
        }

        var errors = _errors.AsSpan(0, example.Values.Count);
        for (var candidate = 0; candidate < errors.Length; candidate++)
        {
            var units = Row(_units, candidate);
            start.CopyTo(units);
            Read(example.Values[candidate]);
            for (var feature = 0; feature < _value.Length; feature++)
            {
                Add(Row(_weights, feature), _value[feature], units);
            }

            TensorPrimitives.Max(units, 0, units);
            errors[candidate] = example.Scores[candidate] + TensorPrimitives.Dot(units, Output);
        }

        Linear.ToErrors(errors, example.Right);
        Span<float> ofStart = stackalloc float[Units];
        for (var candidate = 0; candidate < errors.Length; candidate++)
        {
            if (Math.Abs(errors[candidate]) > NegligibleError)
            {
                PullBack(example.Values[candidate], Row(_units, candidate), (float)errors[candidate], ofStart);
            }
        }

        Add(ofStart, 1, Row(_gradients, _means.Length + _situations));
        foreach (var (place, share) in example.Situation)
        {
            Add(ofStart, share, Row(_gradients, _means.Length + place));
        }
    }

    private void PullBack(float[] values, ReadOnlySpan<float> units, float error, Span<float> ofStart)
    {
        Add(units, error, Row(_gradients, _means.Length + _situations + 1));
        Span<float> pull = stackalloc float[Units];
        for (var unit = 0; unit < Units; unit++)
        {
            pull[unit] = units[unit] > 0 ? error * Output[unit] : 0;
        }

        Add(pull, 1, ofStart);
        Read(values);
        for (var feature = 0; feature < _value.Length; feature++)
        {
            Add(pull, _value[feature], Row(_gradients, feature));
        }
    }

    private static void Add(ReadOnlySpan<float> row, float times, Span<float> to)
    {
        TensorPrimitives.MultiplyAdd(row, times, to, to);
    }

    private void Read(float[] values)
    {
        for (var feature = 0; feature < _value.Length; feature++)
        {
            _value[feature] = (values[feature] - _means[feature]) * _scales[feature];
        }
    }

    private void Move(float step, int batches)
    {
        var first = 1 / (1 - MathF.Pow(Momentum, batches));
        var second = 1 / (1 - MathF.Pow(MomentumOfSquares, batches));
        for (var index = 0; index < _weights.Length; index++)
        {
            var gradient = (_gradients[index] / Batch) + (Penalty * _weights[index]);
            _moments[index] = (Momentum * _moments[index]) + ((1 - Momentum) * gradient);
            _squares[index] = (MomentumOfSquares * _squares[index]) + ((1 - MomentumOfSquares) * gradient * gradient);
            _weights[index] -= step * _moments[index] * first / (MathF.Sqrt(_squares[index] * second) + 1e-8f);
        }
    }

    // For features as they are: the mean goes into the start.
    private IEnumerable<string> Lines(IReadOnlyList<string> names)
    {
        for (var feature = 0; feature < _means.Length; feature++)
        {
            Add(Row(_weights, feature), -_means[feature] * _scales[feature], Start);
        }

        foreach (ref var weight in Output)
        {
            weight *= Share;
        }

        for (var row = 0; row < names.Count; row++)
        {
            var scale = row < _means.Length ? _scales[row] : 1;
            var weights = Row(_weights, row).ToArray().Select(weight => (weight * scale).ToString("0.####", CultureInfo.InvariantCulture));
            yield return $"{names[row]}\t{string.Join(' ', weights)}";
        }
    }

    private static void Draw(Random random, Span<float> weights, float range)
    {
        foreach (ref var weight in weights)
        {
            weight = ((2 * random.NextSingle()) - 1) * range;
        }
    }

    private static Span<float> Row(float[] rows, int number)
    {
        return rows.AsSpan(number * Units, Units);
    }
}
