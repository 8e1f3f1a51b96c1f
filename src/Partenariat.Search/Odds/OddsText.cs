namespace Partenariat.Search.Odds;

/// <summary>A text that stands for a passage: a phrase, a sentence or a message.</summary>
/// <param name="Passage">The position of the passage.</param>
/// <param name="Text">The text.</param>
/// <param name="Weight">How much it counts; a phrase of the editors counts 1.</param>
internal readonly record struct OddsText(int Passage, string Text, double Weight = 1);
