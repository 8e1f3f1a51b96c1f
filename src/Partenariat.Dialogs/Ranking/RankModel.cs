using System.Globalization;
using System.Numerics.Tensors;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Ranking;

/// <summary>
/// How much each feature of a passage counts in each situation: a bilinear model, and a <see cref="HiddenLayer"/> on top of it, learned from
/// the question files. Immutable; thread-safe.
/// </summary>
internal sealed class RankModel
{
    private const string File = "rank.tsv";

    private readonly float[][] _weights;
    private readonly HiddenLayer _hidden;

    private RankModel(float[][] weights, HiddenLayer hidden)
    {
        (_weights, _hidden) = (weights, hidden);
    }

    /// <summary>
    /// Reads a model: lines of a situation, a feature and a weight, cut at tabs, and those of the hidden layer, of a name and many weights.
    /// What it does not know is passed over.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="acts">The acts, which come first among the situations.</param>
    public static RankModel Read(IEnumerable<string> lines, IReadOnlyList<string> acts)
    {
        var places = Situations.Names(acts).Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var features = Enum.GetValues<PassageFeature>().ToDictionary(feature => feature.ToString(), feature => (int)feature, StringComparer.Ordinal);
        var weights = Enumerable.Range(0, places.Count).Select(_ => new float[features.Count]).ToArray();
        var all = lines.ToLookup(line => line.Count(character => character == '\t') == 1);
        foreach (var cells in all[false].Select(line => line.Split('\t')))
        {
            if (places.TryGetValue(cells[0], out var place) && features.TryGetValue(cells[1], out var feature))
            {
                weights[place][feature] = float.Parse(cells[2], CultureInfo.InvariantCulture);
            }
        }

        return new RankModel(weights, HiddenLayer.Read(all[true], Enum.GetNames<PassageFeature>(), Situations.Names(acts)));
    }

    /// <summary>The model that the program was built with.</summary>
    public static RankModel Trained(IReadOnlyList<string> acts)
    {
        return Read(LanguageFile.Lines(File), acts);
    }

    /// <summary>The scores of passages; comparable within one message only.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="passages">The features of each.</param>
    public double[] Score(IReadOnlyList<(int Place, float Value)> situation, IReadOnlyList<float[]> passages)
    {
        var weights = new float[_weights[0].Length];
        foreach (var (place, share) in situation)
        {
            TensorPrimitives.MultiplyAdd(_weights[place], share, weights, weights);
        }

        double[] scores = [.. passages.Select(values => (double)TensorPrimitives.Dot(values, weights))];
        _hidden.Add(situation, passages, scores);
        return scores;
    }
}
