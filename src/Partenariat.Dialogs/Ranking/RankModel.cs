using System.Globalization;
using System.Numerics;
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
        var vectors = (situation.Count + Vector<float>.Count - 1) / Vector<float>.Count;
        var weights = SideBySide(situation, vectors * Vector<float>.Count);
        var dots = new float[vectors * Vector<float>.Count];
        var scores = new double[passages.Count];
        for (var passage = 0; passage < scores.Length; passage++)
        {
            AddUp(passages[passage], weights, dots);
            for (var place = 0; place < situation.Count; place++)
            {
                scores[passage] += situation[place].Value * dots[place];
            }
        }

        _hidden.Add(situation, passages, scores);
        return scores;
    }

    // For each feature the weights that it has in the situation: each place of the situation is added up in its own lane of a vector, in
    // the order of the features.
    private float[] SideBySide(IReadOnlyList<(int Place, float Value)> situation, int width)
    {
        var side = new float[_weights[0].Length * width];
        for (var place = 0; place < situation.Count; place++)
        {
            var weights = _weights[situation[place].Place];
            for (var feature = 0; feature < weights.Length; feature++)
            {
                side[(feature * width) + place] = weights[feature];
            }
        }

        return side;
    }

    private static void AddUp(float[] values, float[] weights, float[] dots)
    {
        Array.Clear(dots);
        for (var feature = 0; feature < values.Length; feature++)
        {
            var value = values[feature];
            if (value == 0)
            {
                // Most are.
                continue;
            }

            var row = feature * dots.Length;
            for (var lane = 0; lane < dots.Length; lane += Vector<float>.Count)
            {
                (new Vector<float>(dots, lane) + (new Vector<float>(weights, row + lane) * value)).CopyTo(dots, lane);
            }
        }
    }
}
