using System.Globalization;
using System.Numerics.Tensors;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Choice;

/// <summary>
/// How much each feature of a proposal of each kind counts in each situation: a bilinear model for each kind, learned
/// from the question files. Immutable; thread-safe.
/// </summary>
internal sealed class ChoiceModel
{
    private const string File = "choice.tsv";

    private readonly float[][][] _weights;

    private ChoiceModel(float[][][] weights)
    {
        _weights = weights;
    }

    /// <summary>Reads a model: lines of a kind, a situation, a feature and a weight, cut at tabs. What it does not know is passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="acts">The acts, which come first among the situations.</param>
    public static ChoiceModel Read(IEnumerable<string> lines, IReadOnlyList<string> acts)
    {
        var places = Situations.Names(acts).Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var features = Enum.GetValues<ProposalFeature>().ToDictionary(feature => feature.ToString(), feature => (int)feature, StringComparer.Ordinal);
        var kinds = Enum.GetValues<ProposalKind>().ToDictionary(kind => kind.ToString(), kind => (int)kind, StringComparer.Ordinal);
        var weights = kinds.Select(_ => Enumerable.Range(0, places.Count).Select(_ => new float[features.Count]).ToArray()).ToArray();
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            if (kinds.TryGetValue(cells[0], out var kind)
                && places.TryGetValue(cells[1], out var place)
                && features.TryGetValue(cells[2], out var feature))
            {
                weights[kind][place][feature] = float.Parse(cells[3], CultureInfo.InvariantCulture);
            }
        }

        return new ChoiceModel(weights);
    }

    /// <summary>The model that the program was built with.</summary>
    public static ChoiceModel Trained(IReadOnlyList<string> acts)
    {
        return Read(LanguageFile.Lines(File), acts);
    }

    /// <summary>The score of a proposal; comparable within one turn only.</summary>
    public double Score(IReadOnlyList<(int Place, float Value)> situation, Proposal proposal)
    {
        return Score(situation, proposal.Kind, proposal.Values);
    }

    /// <summary>The score of a proposal of a kind with such features.</summary>
    public double Score(IReadOnlyList<(int Place, float Value)> situation, ProposalKind kind, float[] values)
    {
        var sum = 0.0;
        foreach (var (place, share) in situation)
        {
            sum += share * TensorPrimitives.Dot(values, _weights[(int)kind][place]);
        }

        return sum;
    }
}
