using System.Globalization;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Training.Ranking;

/// <summary>Learns the ranking: the likelihood of all right passages together is made as high as can be.</summary>
internal static class RankTrainer
{
    private const int Rounds = 14;
    private const int Settling = 6;
    private const double Penalty = 4e-4;
    private const double PenaltyOfFacts = 1e-4;
    private const double Negligible = 0.02;

    /// <summary>The lines of the model file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<RankExample> examples, IReadOnlyList<string> acts)
    {
        var names = Situations.Names(acts);
        var features = Enum.GetNames<PassageFeature>();
        var weights = new double[names.Count, features.Length];
        var sums = new double[names.Count, features.Length];
        var mean = new double[names.Count, features.Length];
        var usable = examples.Where(example => example.Right.Contains(true) && example.Right.Contains(false)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var number in Linear.Shuffled(usable.Count, round))
            {
                Learn(usable[number], weights, sums, features.Length, acts.Count);
            }

            if (round >= Settling)
            {
                Linear.Add(mean, weights, 1.0 / (Rounds - Settling));
            }
        }

        return
        [
            .. from situation in Enumerable.Range(0, names.Count)
               from feature in Enumerable.Range(0, features.Length)
               let weight = mean[situation, feature]
               where Math.Abs(weight) >= Negligible
               select string.Create(CultureInfo.InvariantCulture, $"{names[situation]}\t{features[feature]}\t{weight:0.###}"),
        ];
    }

    private static void Learn(RankExample example, double[,] weights, double[,] sums, int features, int acts)
    {
        var scores = new double[example.Values.Count];
        for (var candidate = 0; candidate < scores.Length; candidate++)
        {
            foreach (var (place, share) in example.Situation)
            {
                for (var feature = 0; feature < features; feature++)
                {
                    scores[candidate] += share * weights[place, feature] * example.Values[candidate][feature];
                }
            }
        }

        var most = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - most));
        var whole = shares.Sum();
        var right = shares.Where((_, candidate) => example.Right[candidate]).Sum();
        var pull = new double[features];
        for (var candidate = 0; candidate < shares.Length; candidate++)
        {
            var wanted = example.Right[candidate] ? shares[candidate] / right : 0;
            var error = (shares[candidate] / whole) - wanted;
            if (Math.Abs(error) > 1e-5)
            {
                for (var feature = 0; feature < features; feature++)
                {
                    pull[feature] += error * example.Values[candidate][feature];
                }
            }
        }

        foreach (var (place, share) in example.Situation)
        {
            var penalty = place < acts ? Penalty : PenaltyOfFacts;
            for (var feature = 0; feature < features; feature++)
            {
                Linear.Move(ref weights[place, feature], ref sums[place, feature], (pull[feature] * share) + (penalty * weights[place, feature]));
            }
        }
    }
}
