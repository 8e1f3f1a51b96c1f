namespace Partenariat.Search.Analysis;

/// <summary>A text of the edition, analyzed once for all who read it.</summary>
/// <param name="Words">Its folded words, in order.</param>
/// <param name="Tokens">Its tokens in the index, in order.</param>
/// <param name="Rest">How many positions without a token come after the last one.</param>
internal sealed record AnalyzedText(string[] Words, IndexToken[] Tokens, int Rest);

/// <summary>A token of the index.</summary>
/// <param name="Text">The token.</param>
/// <param name="Increment">How many positions it comes after the one before.</param>
/// <param name="Span">How many positions it covers.</param>
internal readonly record struct IndexToken(string Text, int Increment, int Span);
