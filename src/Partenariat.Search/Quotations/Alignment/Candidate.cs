namespace Partenariat.Search.Quotations.Alignment;

/// <summary>A stretch of the edition that a quotation may come from.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The position after its last word; may lie behind the end of the edition.</param>
/// <param name="Score">How likely; only the order matters.</param>
internal readonly record struct Candidate(int Start, int End, float Score);
