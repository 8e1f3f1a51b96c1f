namespace Partenariat.Training;

/// <summary>A message for which a hidden layer is learned.</summary>
/// <param name="Situation">Its situation.</param>
/// <param name="Values">The features of each candidate.</param>
/// <param name="Scores">The scores that the linear model gives them.</param>
/// <param name="Right">Which candidates are right.</param>
internal sealed record HiddenExample((int Place, float Value)[] Situation, IReadOnlyList<float[]> Values, double[] Scores, bool[] Right);
