using System.Globalization;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Ranking;

/// <summary>
/// How much each feature of a passage counts in each situation: a bilinear model, learned from the question files.
/// Immutable; thread-safe.
/// </summary>
internal sealed class RankModel
{
    private const string File = "rank.tsv";

    private readonly float[][] _weights;

    private RankModel(float[][] weights)
    {
        _weights = weights;
    }

    /// <summary>Reads a model: lines of a situation, a feature and a weight, cut at tabs. What it does not know is passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="acts">The acts, which come first among the situations.</param>
    public static RankModel Read(IEnumerable<string> lines, IReadOnlyList<string> acts)
    {
        var places = Situations.Names(acts).Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var features = Enum.GetValues<PassageFeature>().ToDictionary(feature => feature.ToString(), feature => (int)feature, StringComparer.Ordinal);
        var weights = Enumerable.Range(0, places.Count).Select(_ => new float[features.Count]).ToArray();
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            if (places.TryGetValue(cells[0], out var place) && features.TryGetValue(cells[1], out var feature))
            {
                weights[place][feature] = float.Parse(cells[2], CultureInfo.InvariantCulture);
            }
        }

        return new RankModel(weights);
    }

    /// <summary>The model that the program was built with.</summary>
    public static RankModel Trained(IReadOnlyList<string> acts)
    {
        return Read(LanguageFile.Lines(File), acts);
    }

    /// <summary>The score of a passage; comparable within one message only.</summary>
    public double Score(IReadOnlyList<(int Place, float Value)> situation, float[] values)
    {
        var sum = 0.0;
        foreach (var (place, share) in situation)
        {
            var weights = _weights[place];
            var dot = 0f;
            for (var feature = 0; feature < values.Length; feature++)
            {
                dot += weights[feature] * values[feature];
            }

            sum += share * dot;
        }

        return sum;
    }
}
