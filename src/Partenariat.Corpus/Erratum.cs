namespace Partenariat.Corpus;

/// <summary>A typo of the original that the edition keeps and marks [sic].</summary>
/// <param name="PassageId">The passage that holds it.</param>
/// <param name="Reading">The words as printed.</param>
/// <param name="Expected">The words expected, or null where the reading is only doubtful.</param>
/// <param name="Note">Why the reading is doubted, or null.</param>
public sealed record Erratum(string PassageId, string Reading, string? Expected, string? Note)
{
    /// <summary>
    /// The length of the reading up to the end of the wrong word, where [sic] stands; where a word is missing, of
    /// the word before it.
    /// </summary>
    public int FaultLength => FaultyWord.EndIn(this);
}
