using System.Collections.Frozen;
using System.Globalization;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Acts;

/// <summary>
/// Tells what a clause asks for: a linear model over its wording, learned from the example sentences of the folder
/// <c>Language/acts</c>. Immutable; thread-safe.
/// </summary>
internal sealed class ActModel
{
    private const string ActsFile = "acts.tsv";

    private readonly Dictionary<string, (int Act, float Weight)[]>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly HashSet<string> _words;
    private readonly FrozenDictionary<string, int> _places;

    private ActModel(IReadOnlyList<string> acts, Dictionary<string, (int Act, float Weight)[]> weights)
    {
        Acts = acts;
        _places = acts.Index().ToFrozenDictionary(act => act.Item, act => act.Index, StringComparer.Ordinal);
        _byLetters = weights.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = weights.Keys.Where(feature => !feature.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The model of acts that the program was built with.</summary>
    public static ActModel Trained { get; } = Read(LanguageFile.Lines(ActsFile));

    /// <summary>The acts, in the order of the scores.</summary>
    public IReadOnlyList<string> Acts { get; }

    /// <summary>True for a word of the example sentences: everyday French, however the dossier is worded.</summary>
    public bool Knows(string word)
    {
        return _words.Contains(word);
    }

    /// <summary>Reads a model: a line with the acts, then a line a feature with its weights, cut at tabs.</summary>
    public static ActModel Read(IEnumerable<string> lines)
    {
        IReadOnlyList<string> acts = [];
        var weights = new Dictionary<string, (int Act, float Weight)[]>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (acts.Count == 0)
            {
                acts = line.Split('\t');
            }
            else
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                weights[tab < 0 ? line : line[..tab]] = Weights(tab < 0 ? [] : line.AsSpan(tab + 1));
            }
        }

        return new ActModel(acts, weights);
    }

    /// <summary>How likely each act is.</summary>
    /// <param name="words">The plain words of a clause, names masked.</param>
    public ActScores Score(IReadOnlyList<string> words)
    {
        if (Acts.Count == 0)
        {
            return new ActScores([], _places, []);
        }

        var sums = new double[Acts.Count];
        var counted = new List<(int Act, float Weight)[]>();
        ActFeatures.Visit(words, _words.Contains, feature =>
        {
            if (_byLetters.TryGetValue(feature, out var weights) && !counted.Contains(weights))
            {
                counted.Add(weights);
                foreach (var (act, weight) in weights)
                {
                    sums[act] += weight;
                }
            }
        });

        var most = double.NegativeInfinity;
        foreach (var sum in sums)
        {
            most = Math.Max(most, sum);
        }

        var whole = 0.0;
        for (var act = 0; act < sums.Length; act++)
        {
            sums[act] = Math.Exp(sums[act] - most);
            whole += sums[act];
        }

        for (var act = 0; act < sums.Length; act++)
        {
            sums[act] /= whole;
        }

        return new ActScores(Acts, _places, sums);
    }

    // 70,000 of them at each start: without a string for each.
    private static (int Act, float Weight)[] Weights(ReadOnlySpan<char> cells)
    {
        var weights = new (int Act, float Weight)[cells.IsEmpty ? 0 : cells.Count('\t') + 1];
        for (var index = 0; index < weights.Length; index++)
        {
            var tab = cells.IndexOf('\t');
            var cell = tab < 0 ? cells : cells[..tab];
            var colon = cell.IndexOf(':');
            weights[index] = (
                int.Parse(cell[..colon], NumberStyles.None, CultureInfo.InvariantCulture),
                float.Parse(cell[(colon + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture));
            cells = cells[(tab + 1)..];
        }

        return weights;
    }
}
