using System.Globalization;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Training.Ranking;

/// <summary>Learns the ranking, the linear model first and the hidden layer on top of it: the likelihood of all right passages together is made as high as can be.</summary>
internal sealed class RankTrainer
{
    private const int Rounds = 14;
    private const int Settling = 6;
    private const double Penalty = 4e-4;
    private const double PenaltyOfFacts = 1e-4;
    private const double Negligible = 0.02;
    private const double NegligibleError = 1e-5;

    private static readonly string[] s_features = Enum.GetNames<PassageFeature>();

    private readonly RankExample[] _examples;
    private readonly int _acts;
    private readonly double[] _weights;
    private readonly double[] _sums;
    private readonly double[] _scores;

    // What pulls at the features in one example.
    private readonly double[] _pulls = new double[s_features.Length];

    private RankTrainer(RankExample[] examples, int acts)
    {
        _examples = examples;
        _acts = acts;
        _weights = new double[Situations.Count(acts) * s_features.Length];
        _sums = new double[_weights.Length];
        _scores = new double[examples.Select(example => example.NonZero.Length).DefaultIfEmpty(0).Max()];
    }

    /// <summary>The lines of the model file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<RankExample> examples, IReadOnlyList<string> acts)
    {
        RankExample[] usable = [.. examples.Where(example => example.Right.Contains(true) && example.Right.Contains(false))];
        var trainer = new RankTrainer(usable, acts.Count);
        var weights = trainer.Learn();
        return
        [
            .. HiddenTrainer.Train([.. usable.Select(example => trainer.Scored(example, weights))], s_features, Situations.Names(acts)),
            .. from situation in Situations.Names(acts).Index()
               from feature in s_features.Index()
               let weight = weights[(situation.Index * s_features.Length) + feature.Index]
               where Math.Abs(weight) >= Negligible
               select string.Create(CultureInfo.InvariantCulture, $"{situation.Item}\t{feature.Item}\t{weight:0.###}"),
        ];
    }

    private double[] Learn()
    {
        return Linear.Mean(_weights, _examples.Length, ..Rounds, Settling, number => Learn(_examples[number]));
    }

    private HiddenExample Scored(RankExample example, double[] weights)
    {
        return new HiddenExample(example.Situation, example.Values, Score(example, weights).ToArray(), example.Right);
    }

    // Held in the row of scores until the next example.
    private Span<double> Score(RankExample example, double[] weights)
    {
        var scores = _scores.AsSpan(0, example.NonZero.Length);
        scores.Clear();
        foreach (var (situation, share) in example.Situation)
        {
            var ofSituation = Of(weights, situation);
            for (var candidate = 0; candidate < scores.Length; candidate++)
            {
                scores[candidate] = Linear.Score(scores[candidate], ofSituation, share, example.NonZero[candidate]);
            }
        }

        return scores;
    }

    private void Learn(RankExample example)
    {
        var errors = Score(example, _weights);
        Linear.ToErrors(errors, example.Right);
        Array.Clear(_pulls);
        for (var candidate = 0; candidate < errors.Length; candidate++)
        {
            if (Math.Abs(errors[candidate]) > NegligibleError)
            {
                Pull(example.NonZero[candidate], errors[candidate]);
            }
        }

        foreach (var (situation, share) in example.Situation)
        {
            Move(situation, share);
        }
    }

    private void Pull((int Feature, float Value)[] candidate, double error)
    {
        foreach (var (feature, value) in candidate)
        {
            _pulls[feature] += error * value;
        }
    }

    private void Move(int situation, float share)
    {
        var penalty = situation < _acts ? Penalty : PenaltyOfFacts;
        var weights = Of(_weights, situation);
        var sums = Of(_sums, situation);
        for (var feature = 0; feature < weights.Length; feature++)
        {
            Linear.Move(ref weights[feature], ref sums[feature], (_pulls[feature] * share) + (penalty * weights[feature]));
        }
    }

    private static Span<double> Of(double[] numbers, int situation)
    {
        return numbers.AsSpan(situation * s_features.Length, s_features.Length);
    }
}
