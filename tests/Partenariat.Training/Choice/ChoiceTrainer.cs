using System.Globalization;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Training.Choice;

/// <summary>Learns the choice: the likelihood of all best proposals together is made as high as can be, harm counting threefold.</summary>
internal sealed class ChoiceTrainer
{
    // The mean of several runs over other orders of the examples: one run alone hangs on its order.
    private const int Runs = 4;
    private const int Rounds = 25;
    private const int Settling = 8;
    private const double Penalty = 3e-3;
    private const double PenaltyOfFacts = 4e-4;
    private const double Negligible = 0.02;
    private const double WeightOfHarm = 3;

    private static readonly string[] s_kinds = Enum.GetNames<ProposalKind>();
    private static readonly string[] s_features = Enum.GetNames<ProposalFeature>();

    private readonly ChoiceExample[] _examples;
    private readonly int _acts;
    private readonly double[] _weights;
    private readonly double[] _sums;
    private readonly double[] _scores;

    private ChoiceTrainer(ChoiceExample[] examples, int acts)
    {
        _examples = examples;
        _acts = acts;
        _weights = new double[s_kinds.Length * Situations.Count(acts) * s_features.Length];
        _sums = new double[_weights.Length];
        _scores = new double[examples.Select(example => example.Proposals.Length).DefaultIfEmpty(0).Max()];
    }

    /// <summary>The lines of the model file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<ChoiceExample> examples, IReadOnlyList<string> acts)
    {
        ChoiceExample[] usable = [.. examples.Where(example => example.IsBest.Contains(true) && example.IsBest.Contains(false))];
        var runs = Enumerable.Range(0, Runs).AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(run => new ChoiceTrainer(usable, acts.Count).Learn(run))
            .ToList();
        return
        [
            .. from kind in s_kinds.Index()
               from situation in Situations.Names(acts).Index()
               from feature in s_features.Index()
               let weight = runs.Average(weights => weights[Row(kind.Index, situation.Index, acts.Count) + feature.Index])
               where Math.Abs(weight) >= Negligible
               select string.Create(CultureInfo.InvariantCulture, $"{kind.Item}\t{situation.Item}\t{feature.Item}\t{weight:0.###}"),
        ];
    }

    // Where the weights of the features begin.
    private static int Row(int kind, int situation, int acts)
    {
        return ((kind * Situations.Count(acts)) + situation) * s_features.Length;
    }

    private double[] Learn(int run)
    {
        return Linear.Mean(_weights, _examples.Length, (run * Rounds)..((run + 1) * Rounds), Settling, number => Learn(_examples[number]));
    }

    private void Learn(ChoiceExample example)
    {
        var errors = _scores.AsSpan(0, example.Proposals.Length);
        for (var number = 0; number < errors.Length; number++)
        {
            // A harmful proposal must lose by more.
            var proposal = example.Proposals[number];
            errors[number] = Score(example, proposal) + (proposal.IsHarmful ? Math.Log(WeightOfHarm) : 0);
        }

        Linear.ToErrors(errors, example.IsBest);
        for (var number = 0; number < errors.Length; number++)
        {
            Move(example, example.Proposals[number], errors[number]);
        }
    }

    private double Score(ChoiceExample example, JudgedProposal proposal)
    {
        var score = 0.0;
        foreach (var (situation, share) in example.Situation)
        {
            score = Linear.Score(score, Of(_weights, proposal.Kind, situation), share, Counting(proposal, situation));
        }

        return score;
    }

    private void Move(ChoiceExample example, JudgedProposal proposal, double error)
    {
        foreach (var (situation, share) in example.Situation)
        {
            var penalty = situation < _acts ? Penalty : PenaltyOfFacts;
            var weights = Of(_weights, proposal.Kind, situation);
            var sums = Of(_sums, proposal.Kind, situation);
            foreach (var (feature, value) in Counting(proposal, situation))
            {
                Linear.Move(ref weights[feature], ref sums[feature], (error * share * value) + (penalty * weights[feature]));
            }
        }
    }

    private Span<double> Of(double[] numbers, ProposalKind kind, int situation)
    {
        return numbers.AsSpan(Row((int)kind, situation, _acts), s_features.Length);
    }

    // What a message does counts for a kind as a whole, by the first feature, which is always 1: its features tell the rest.
    private ReadOnlySpan<(int Feature, float Value)> Counting(JudgedProposal proposal, int situation)
    {
        return situation < _acts ? proposal.NonZero.AsSpan(0, 1) : proposal.NonZero;
    }
}
