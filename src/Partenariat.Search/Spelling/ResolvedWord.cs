namespace Partenariat.Search.Spelling;

/// <summary>A word of a text and what it stands for.</summary>
/// <param name="Folded">The folded word as typed.</param>
/// <param name="Start">Where it begins in the original text.</param>
/// <param name="End">The position after it.</param>
/// <param name="Meant">The folded word that is meant: the same, or its correction.</param>
/// <param name="Token">The token under which the meant word is indexed.</param>
/// <param name="Quality">How sure that is.</param>
internal sealed record ResolvedWord(string Folded, int Start, int End, string Meant, string Token, MatchQuality Quality);
