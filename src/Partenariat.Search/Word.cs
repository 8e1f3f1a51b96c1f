namespace Partenariat.Search;

/// <summary>A word of a text.</summary>
/// <param name="Folded">The word without accents, capitals, elided article and ligatures.</param>
/// <param name="Start">Where it begins in the original text, after an elided article.</param>
/// <param name="Length">Its length in the original text.</param>
/// <param name="IsInEntity">True where it belongs to a recognised name.</param>
public sealed record Word(string Folded, int Start, int Length, bool IsInEntity);
