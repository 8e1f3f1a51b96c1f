using System.Globalization;
using Partenariat.Dialogs.Acts;

namespace Partenariat.Training.Acts;

/// <summary>Learns the act model: a multinomial logistic regression over the wording.</summary>
internal static class ActTrainer
{
    private const int Rounds = 8;
    private const int Folds = 5;
    private const int RareFeature = 2;
    private const double Sparsity = 1.5;
    private const double Negligible = 0.02;

    /// <summary>The lines of the model file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<(string Act, IReadOnlyList<IReadOnlyList<string>> Sentences)> examples)
    {
        var all = examples.SelectMany((act, number) => act.Sentences.Select(sentence => (Words: sentence, Act: number))).ToList();
        return Learn([.. examples.Select(act => act.Act)], all);
    }

    /// <summary>How many sentences a model tells right that was learned without them, act by act.</summary>
    public static IReadOnlyList<(string Act, int Right, int All, string Confused)> Validate(IReadOnlyList<(string Act, IReadOnlyList<IReadOnlyList<string>> Sentences)> examples)
    {
        IReadOnlyList<string> acts = [.. examples.Select(act => act.Act)];
        var all = examples.SelectMany((act, number) => act.Sentences.Select((sentence, index) => (Words: sentence, Act: number, Fold: index % Folds))).ToList();
        var told = new List<(int Act, string Told)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = ActModel.Read(Learn(acts, [.. all.Where(example => example.Fold != fold).Select(example => (example.Words, example.Act))]));
            told.AddRange(all.Where(example => example.Fold == fold).Select(example => (example.Act, model.Score(example.Words).Best)));
        }

        return
        [
            .. from entry in told
               group entry by entry.Act into act
               orderby act.Key
               let name = acts[act.Key]
               let wrong = act.Where(entry => entry.Told != name).CountBy(entry => entry.Told).OrderByDescending(entry => entry.Value).Take(3)
               select (name, act.Count(entry => entry.Told == name), act.Count(), string.Join(" ", wrong.Select(entry => $"{entry.Key}:{entry.Value}"))),
        ];
    }

    private static List<string> Learn(IReadOnlyList<string> acts, List<(IReadOnlyList<string> Words, int Act)> examples)
    {
        var words = examples.SelectMany(example => example.Words.Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Value >= RareFeature)
            .Select(word => word.Key)
            .ToHashSet(StringComparer.Ordinal);
        var features = examples.Select(example => ActFeatures.Of(example.Words, words.Contains)).ToList();
        var numbers = features.SelectMany(of => of)
            .CountBy(feature => feature, StringComparer.Ordinal)
            .Where(feature => feature.Value >= RareFeature || words.Contains(feature.Key))
            .Select(feature => feature.Key)
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var rows = features.ConvertAll(of => of.Where(numbers.ContainsKey).Select(feature => numbers[feature]).Order().ToArray());
        var weights = new double[numbers.Count, acts.Count];
        var sums = new double[numbers.Count, acts.Count];
        var pulls = new double[numbers.Count, acts.Count];
        var scores = new double[acts.Count];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var example in Linear.Shuffled(rows.Count, round))
            {
                Score(rows[example], weights, scores);
                foreach (var feature in rows[example])
                {
                    for (var act = 0; act < scores.Length; act++)
                    {
                        var gradient = scores[act] - (act == examples[example].Act ? 1 : 0);
                        Linear.Move(ref weights[feature, act], ref sums[feature, act], ref pulls[feature, act], gradient, Sparsity);
                    }
                }
            }
        }

        return [string.Join('\t', acts), .. numbers.OrderBy(entry => entry.Value).Select(entry => Line(entry.Key, entry.Value, weights, acts.Count)).OfType<string>()];
    }

    private static void Score(int[] row, double[,] weights, double[] scores)
    {
        for (var act = 0; act < scores.Length; act++)
        {
            scores[act] = row.Sum(feature => weights[feature, act]);
        }

        var most = scores.Max();
        for (var act = 0; act < scores.Length; act++)
        {
            scores[act] = Math.Exp(scores[act] - most);
        }

        var whole = scores.Sum();
        for (var act = 0; act < scores.Length; act++)
        {
            scores[act] /= whole;
        }
    }

    private static string? Line(string feature, int number, double[,] weights, int acts)
    {
        var told = Enumerable.Range(0, acts)
            .Where(act => Math.Abs(weights[number, act]) >= Negligible)
            .Select(act => string.Create(CultureInfo.InvariantCulture, $"{act}:{weights[number, act]:0.##}"));
        var cells = string.Join('\t', told);
        return cells.Length == 0 ? null : $"{feature}\t{cells}";
    }
}
