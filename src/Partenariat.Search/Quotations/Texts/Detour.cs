namespace Partenariat.Search.Quotations.Texts;

/// <summary>Another way through the edition: the words expected in place of a known typo.</summary>
/// <param name="Start">The first word of the typo, counted over the whole edition.</param>
/// <param name="End">The position after it; the start itself where a word is missing.</param>
/// <param name="Words">The ids of the words expected there; may be empty.</param>
internal sealed record Detour(int Start, int End, int[] Words);
