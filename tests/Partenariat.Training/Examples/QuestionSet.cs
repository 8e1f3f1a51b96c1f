using Partenariat.Bot.Evaluation;

namespace Partenariat.Training.Examples;

/// <summary>The question files that models are learned from; the unread ones are not among them.</summary>
internal static class QuestionSet
{
    /// <summary>In how many parts the questions are cut.</summary>
    public const int Folds = 5;

    /// <summary>Reads them all, in the order of their names.</summary>
    /// <param name="folder">The folder <c>tests/questions</c>.</param>
    public static IReadOnlyList<(string File, EvaluationQuestion Question)> Read(string folder)
    {
        return
        [
            .. from file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
               let name = Path.GetFileNameWithoutExtension(file)
               where !name.StartsWith("unread", StringComparison.Ordinal)
               from question in EvaluationQuestion.Read(file)
               select (name, question),
        ];
    }

    /// <summary>The part of five that a question belongs to: the turns of a conversation together.</summary>
    public static int FoldOf(EvaluationQuestion question)
    {
        var first = question.Context.Count > 0 ? question.Context[0] : question.Question;
        return first.Sum(character => character) % Folds;
    }

    /// <summary>True for every fourth of many questions of one form: enough to learn it.</summary>
    public static bool IsDrawn(EvaluationQuestion question)
    {
        return question.Id.Sum(character => character * 31) / Folds % 4 == 0;
    }
}
