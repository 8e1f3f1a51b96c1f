namespace Partenariat.Search.Odds;

/// <summary>A text that stands for a passage: a phrase, a sentence or a message.</summary>
/// <param name="Passage">The position of the passage; that of the last one for a text that nothing answers.</param>
/// <param name="Text">The text.</param>
/// <param name="Weight">How much it counts for the passage; a phrase of the editors counts 1, and 0 tells nothing of the passage.</param>
/// <param name="Telling">How much it counts for telling what nothing answers from all else; a message that somebody wrote counts 1.</param>
internal readonly record struct OddsText(int Passage, string Text, double Weight = 1, double Telling = 0);
