using System.Globalization;
using Partenariat.Dialogs.Choice;
using Partenariat.Training.Examples;

namespace Partenariat.Training.Choice;

/// <summary>How often the chosen card is right, told for models learned without the question, and how often any proposal is.</summary>
internal static class ChoiceReport
{
    /// <summary>Learns five models, each without a fifth of the questions, and chooses for that fifth.</summary>
    public static IReadOnlyList<JudgedProposal> Validate(IReadOnlyList<ChoiceExample> examples, IReadOnlyList<string> acts)
    {
        var chosen = new JudgedProposal[examples.Count];
        for (var fold = 0; fold < QuestionSet.Folds; fold++)
        {
            var model = ChoiceModel.Read(ChoiceTrainer.Train([.. examples.Where(example => QuestionSet.FoldOf(example.Question) != fold)], acts), acts);
            foreach (var (index, example) in examples.Index().Where(entry => QuestionSet.FoldOf(entry.Item.Question) == fold))
            {
                chosen[index] = example.Proposals.MaxBy(proposal => model.Score(example.Situation, proposal.Kind, proposal.Values))!;
            }
        }

        return chosen;
    }

    /// <summary>Writes the shares by a key.</summary>
    public static void Write(IReadOnlyList<ChoiceExample> examples, IReadOnlyList<JudgedProposal> chosen, Func<ChoiceExample, string> key)
    {
        foreach (var group in examples.Zip(chosen)
            .GroupBy(entry => key(entry.First), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var count = group.Count();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Key,-22} {count,4}"
                + $"   right {100.0 * group.Count(entry => entry.Second.IsRight) / count,5:F1}"
                + $"   harmful {group.Count(entry => entry.Second.IsHarmful),3}"
                + $"   any right {100.0 * group.Count(entry => entry.First.Proposals.Any(proposal => proposal.IsRight)) / count,5:F1}"));
        }
    }

    /// <summary>Writes what is wrong, a line each, to a file.</summary>
    public static void WriteWrong(IReadOnlyList<ChoiceExample> examples, IReadOnlyList<JudgedProposal> chosen, string file)
    {
        File.WriteAllLines(
            file,
            examples.Zip(chosen).Where(entry => !entry.Second.IsRight).Select(entry =>
                $"{entry.First.File}\t{entry.First.Question.Id}\t{entry.First.Question.Kind}\t{(entry.Second.IsHarmful ? "HARM" : "")}\t"
                + $"{string.Join(" > ", entry.First.Question.Context.TakeLast(2).Append(entry.First.Question.Question)).ReplaceLineEndings(" ")}\t"
                + $"{entry.Second.Kind} {entry.Second.Name}\t"
                + string.Join(" | ", entry.First.Proposals.Where(proposal => proposal.IsRight).Select(proposal => $"{proposal.Kind} {proposal.Name}"))));
    }
}
