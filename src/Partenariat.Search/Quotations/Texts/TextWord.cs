namespace Partenariat.Search.Quotations.Texts;

/// <summary>A word of a text, as the alignment compares it.</summary>
/// <param name="Folded">Lower case, without accents, ligatures and invisible characters; never empty.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="CutBefore">The cut mark between the word before and this one.</param>
/// <param name="IsAdapted">True where the person who quotes has put it, or a part of it, in square brackets.</param>
internal readonly record struct TextWord(string Folded, int Start, int End, CutMark CutBefore, bool IsAdapted = false);
