using Partenariat.Bot.Evaluation;

namespace Partenariat.Training.Ranking;

/// <summary>A message whose right passages are known.</summary>
/// <param name="File">The question file.</param>
/// <param name="Question">The question.</param>
/// <param name="Situation">Its situation.</param>
/// <param name="Values">The features of each candidate.</param>
/// <param name="Right">Which candidates are right.</param>
/// <param name="Ids">The ids of the candidates.</param>
internal sealed record RankExample(
    string File,
    EvaluationQuestion Question,
    (int Place, float Value)[] Situation,
    IReadOnlyList<float[]> Values,
    bool[] Right,
    IReadOnlyList<string> Ids)
{
    /// <summary>The features of each candidate that are not 0, by number.</summary>
    public (int Feature, float Value)[][] NonZero { get; } = [.. Values.Select(Linear.NonZero)];
}
