using System.Globalization;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Training.Choice;

/// <summary>Learns the choice: the likelihood of all best proposals together is made as high as can be, harm counting threefold.</summary>
internal static class ChoiceTrainer
{
    // The mean of several runs over other orders of the examples: one run alone hangs on its order.
    private const int Runs = 4;
    private const int Rounds = 25;
    private const int Settling = 8;
    private const double Penalty = 3e-3;
    private const double PenaltyOfFacts = 4e-4;
    private const double Negligible = 0.02;
    private const double WeightOfHarm = 3;

    private static readonly int s_features = Enum.GetValues<ProposalFeature>().Length;

    /// <summary>The lines of the model file.</summary>
    public static IReadOnlyList<string> Train(IReadOnlyList<ChoiceExample> examples, IReadOnlyList<string> acts)
    {
        var names = Situations.Names(acts);
        var kinds = Enum.GetNames<ProposalKind>();
        var features = Enum.GetNames<ProposalFeature>();
        var mean = new double[kinds.Length, names.Count, s_features];
        var usable = examples
            .Where(example => example.Proposals.Any(proposal => proposal.IsBest) && example.Proposals.Any(proposal => !proposal.IsBest))
            .ToList();
        for (var run = 0; run < Runs; run++)
        {
            var weights = new double[kinds.Length, names.Count, s_features];
            var sums = new double[kinds.Length, names.Count, s_features];
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var number in Linear.Shuffled(usable.Count, (run * Rounds) + round))
                {
                    Learn(usable[number], weights, sums, acts.Count);
                }

                if (round >= Settling)
                {
                    Linear.Add(mean, weights, 1.0 / (Runs * (Rounds - Settling)));
                }
            }
        }

        return
        [
            .. from kind in Enumerable.Range(0, kinds.Length)
               from situation in Enumerable.Range(0, names.Count)
               from feature in Enumerable.Range(0, s_features)
               let weight = mean[kind, situation, feature]
               where Math.Abs(weight) >= Negligible
               select string.Create(CultureInfo.InvariantCulture, $"{kinds[kind]}\t{names[situation]}\t{features[feature]}\t{weight:0.###}"),
        ];
    }

    private static void Learn(ChoiceExample example, double[,,] weights, double[,,] sums, int acts)
    {
        var proposals = example.Proposals;
        var scores = new double[proposals.Count];
        for (var number = 0; number < scores.Length; number++)
        {
            foreach (var (place, share) in example.Situation)
            {
                for (var feature = 0; feature < s_features; feature++)
                {
                    scores[number] += share * weights[(int)proposals[number].Kind, place, feature] * proposals[number].Values[feature];
                }
            }

            // A harmful proposal must lose by more.
            scores[number] += proposals[number].IsHarmful ? Math.Log(WeightOfHarm) : 0;
        }

        var most = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - most));
        var whole = shares.Sum();
        var right = shares.Where((_, number) => proposals[number].IsBest).Sum();
        for (var number = 0; number < shares.Length; number++)
        {
            var error = (shares[number] / whole) - (proposals[number].IsBest ? shares[number] / right : 0);
            foreach (var (place, share) in example.Situation)
            {
                // What a message does counts for a kind as a whole: its features tell the rest.
                var penalty = place < acts ? Penalty : PenaltyOfFacts;
                for (var feature = 0; feature < (place < acts ? 1 : s_features); feature++)
                {
                    var value = proposals[number].Values[feature];
                    if (value != 0)
                    {
                        ref var weight = ref weights[(int)proposals[number].Kind, place, feature];
                        Linear.Move(ref weight, ref sums[(int)proposals[number].Kind, place, feature], (error * share * value) + (penalty * weight));
                    }
                }
            }
        }
    }
}
