using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>Leads from the words that people say to those of the dossier (« thunes » to « financement »).</summary>
/// <param name="meant">The dossier's tokens for each that people say.</param>
internal sealed class SaidWords(Dictionary<string, string[]> meant)
{
    private readonly FrozenDictionary<string, string[]> _meant = meant.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the thesaurus of an edition.</summary>
    public static Dictionary<string, string[]> Of(Edition edition, EditionAnalysis analysis)
    {
        return (
            from entry in edition.Thesaurus
            from word in analysis.Of(entry.Word).Tokens
            from said in entry.Said.SelectMany(said => analysis.Of(said).Tokens)
            where said.Text != word.Text
            group word.Text by said.Text)
            .ToDictionary(words => words.Key, words => words.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tokens of the dossier's words for a token; empty for most.</summary>
    public IReadOnlyList<string> Meant(string token)
    {
        return _meant.GetValueOrDefault(token) ?? [];
    }
}
