using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>The tokens of a passage, to reckon what share of a request it covers.</summary>
/// <param name="Own">The tokens of the text, the people, the work and the section.</param>
/// <param name="Keywords">The tokens of the keywords.</param>
internal sealed record PassageTerms(FrozenSet<string> Own, FrozenSet<string> Keywords)
{
    /// <summary>Reads a passage.</summary>
    public static PassageTerms Of(Edition edition, Passage passage, DossierAnalyzer analyzer)
    {
        var tokens = PassageText.Of(edition, passage)
            .SelectMany(entry => analyzer.Tokens(entry.Value), (entry, token) => (entry.Field, token.Text))
            .ToLookup(entry => entry.Field == FieldNames.Keywords, entry => entry.Text);
        return new PassageTerms(
            tokens[false].ToFrozenSet(StringComparer.Ordinal),
            tokens[true].ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>True where the passage holds a token anywhere.</summary>
    public bool Contains(string token)
    {
        return Own.Contains(token) || Keywords.Contains(token);
    }
}
