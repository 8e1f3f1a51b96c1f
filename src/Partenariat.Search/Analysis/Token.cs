namespace Partenariat.Search.Analysis;

/// <summary>A token of a chain, with its place in the original text.</summary>
/// <param name="Text">The token.</param>
/// <param name="Start">Where the original begins.</param>
/// <param name="End">The position after the original.</param>
/// <param name="Position">Its position, from 0; tokens over the same word share it.</param>
/// <param name="Span">How many positions it covers.</param>
internal sealed record Token(string Text, int Start, int End, int Position, int Span);
