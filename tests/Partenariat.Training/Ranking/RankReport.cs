using System.Globalization;
using Partenariat.Dialogs.Ranking;
using Partenariat.Training.Examples;

namespace Partenariat.Training.Ranking;

/// <summary>How often a right passage is first, or among the first three, told for models learned without the question.</summary>
internal static class RankReport
{
    /// <summary>Learns five models, each without a fifth of the questions.</summary>
    public static IReadOnlyList<RankModel> Models(IReadOnlyList<RankExample> examples, IReadOnlyList<string> acts)
    {
        return
        [
            .. Enumerable.Range(0, QuestionSet.Folds).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(fold =>
                RankModel.Read(RankTrainer.Train([.. examples.Where(example => QuestionSet.FoldOf(example.Question) != fold)], acts), acts)),
        ];
    }

    /// <summary>Ranks each fifth with the model learned without it.</summary>
    /// <returns>For each example the place of the first right passage, or -1 where none is among the candidates.</returns>
    public static IReadOnlyList<int> Validate(IReadOnlyList<RankExample> examples, IReadOnlyList<RankModel> models)
    {
        var places = new int[examples.Count];
        for (var fold = 0; fold < QuestionSet.Folds; fold++)
        {
            var model = models[fold];
            foreach (var (index, example) in examples.Index().Where(entry => QuestionSet.FoldOf(entry.Item.Question) == fold))
            {
                var order = model.Score(example.Situation, example.Values)
                    .Select((score, candidate) => (Score: score, candidate))
                    .OrderByDescending(entry => entry.Score)
                    .Select(entry => entry.candidate)
                    .ToList();
                places[index] = order.FindIndex(candidate => example.Right[candidate]);
            }
        }

        return places;
    }

    /// <summary>Writes the shares by a key.</summary>
    public static void Write(IReadOnlyList<RankExample> examples, IReadOnlyList<int> places, Func<RankExample, string> key)
    {
        foreach (var group in examples.Zip(places)
            .GroupBy(entry => key(entry.First), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var count = group.Count();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Key,-22} {count,4}"
                + $"   first {100.0 * group.Count(entry => entry.Second == 0) / count,5:F1}"
                + $"   three {100.0 * group.Count(entry => entry.Second is >= 0 and < 3) / count,5:F1}"
                + $"   ten {100.0 * group.Count(entry => entry.Second is >= 0 and < 10) / count,5:F1}"
                + $"   among {100.0 * group.Count(entry => entry.Second >= 0) / count,5:F1}"));
        }
    }
}
