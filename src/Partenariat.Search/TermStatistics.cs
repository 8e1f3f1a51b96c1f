namespace Partenariat.Search;

/// <summary>What the index knows of a content word.</summary>
/// <param name="Surface">The word as typed.</param>
/// <param name="Term">The token under which it is indexed; words of one family share it.</param>
/// <param name="PassagesInText">How many passages hold it in their text, author, work or section.</param>
/// <param name="PassagesInKeywords">How many passages hold it in their keywords.</param>
/// <param name="Correction">The nearest word of the dossier where no passage holds this one, or null.</param>
/// <param name="Weight">How much it tells, from 0 (in almost every passage) to 1 (in one passage, or in none).</param>
/// <param name="IsCommon">True for a frequent French word, whatever the dossier says.</param>
/// <param name="Meant">The tokens of the dossier's words for it, by the thesaurus.</param>
public sealed record TermStatistics(
    string Surface,
    string Term,
    int PassagesInText,
    int PassagesInKeywords,
    string? Correction,
    double Weight,
    bool IsCommon,
    IReadOnlyList<string> Meant);
