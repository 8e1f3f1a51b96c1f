using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Indexing;

/// <summary>What the analyzed texts of an edition come to, word by word.</summary>
/// <param name="Vocabulary">In how many of its texts each word stands.</param>
/// <param name="Editors">The words of its phrases and of its lists.</param>
/// <param name="Said">The tokens of its words for those that people say.</param>
/// <param name="Passages">What stands in which passage, and the phrases by which people look for each.</param>
internal sealed record EditionTables(
    Dictionary<string, int> Vocabulary, HashSet<string> Editors, Dictionary<string, string[]> Said, PassageTokens Passages)
{
    /// <summary>Reckons them.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="analysis">Analyzes its texts.</param>
    public static EditionTables Of(Edition edition, EditionAnalysis analysis)
    {
        return new EditionTables(
            Spelling.Vocabulary.Count(edition, analysis),
            EditorsWords.Of(edition, analysis),
            SaidWords.Of(edition, analysis),
            PassageTokens.Of(edition, analysis));
    }
}
