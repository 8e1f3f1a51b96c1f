using System.Globalization;
using System.Numerics.Tensors;

namespace Partenariat.Dialogs.Ranking;

/// <summary>
/// What a linear model cannot say: which features count only together, in which situation. One layer of rectified linear units (Nair and
/// Hinton 2010) whose outputs are added to the score of that model. Immutable; thread-safe.
/// </summary>
internal sealed class HiddenLayer
{
    /// <summary>How many units it has.</summary>
    public const int Units = 32;

    /// <summary>The names of the rows of the model file that belong to no feature and no situation: what every unit starts from, and what each adds.</summary>
    public const string Start = "*start";

    /// <inheritdoc cref="Start" />
    public const string Output = "*output";

    private readonly float[] _features;
    private readonly float[] _situations;
    private readonly float[] _start;
    private readonly float[] _output;

    private HiddenLayer(float[] features, float[] situations, float[] start, float[] output)
    {
        (_features, _situations, _start, _output) = (features, situations, start, output);
    }

    /// <summary>Reads a layer: lines of a name, a tab, and a weight for each unit. What it does not know is passed over; what is missing is 0.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="features">The names of the features.</param>
    /// <param name="situations">The names of the situations.</param>
    public static HiddenLayer Read(IEnumerable<string> lines, IReadOnlyList<string> features, IReadOnlyList<string> situations)
    {
        var rows = lines.Select(line => line.Split('\t')).ToDictionary(
            cells => cells[0],
            cells => Array.ConvertAll(cells[1].Split(' '), weight => float.Parse(weight, CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
        float[] Row(string name)
        {
            return rows.GetValueOrDefault(name) ?? new float[Units];
        }

        return new HiddenLayer([.. features.SelectMany(Row)], [.. situations.SelectMany(Row)], Row(Start), Row(Output));
    }

    /// <summary>Adds to each score what the features of its thing tell in a situation.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="things">The features of each thing.</param>
    /// <param name="scores">Their scores.</param>
    public void Add(IReadOnlyList<(int Place, float Value)> situation, IReadOnlyList<float[]> things, Span<double> scores)
    {
        Span<float> start = stackalloc float[Units];
        _start.CopyTo(start);
        foreach (var (place, share) in situation)
        {
            TensorPrimitives.MultiplyAdd(_situations.AsSpan(place * Units, Units), share, start, start);
        }

        Span<float> units = stackalloc float[Units];
        for (var number = 0; number < scores.Length; number++)
        {
            start.CopyTo(units);
            var values = things[number];
            for (var feature = 0; feature < values.Length; feature++)
            {
                // Most are 0.
                if (values[feature] != 0)
                {
                    TensorPrimitives.MultiplyAdd(_features.AsSpan(feature * Units, Units), values[feature], units, units);
                }
            }

            TensorPrimitives.Max(units, 0, units);
            scores[number] += TensorPrimitives.Dot(units, _output);
        }
    }
}
