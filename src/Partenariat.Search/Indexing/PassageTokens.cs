using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>What stands in which passage, token by token, and the phrases by which people look for each.</summary>
/// <param name="Tokens">Which passages hold which tokens.</param>
/// <param name="Phrases">The phrases of each passage, in the order of the edition.</param>
internal sealed record PassageTokens(TermTable Tokens, IReadOnlyList<IReadOnlyList<AnalyzedPhrase>> Phrases)
{
    /// <summary>Gathers them.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="analysis">Analyzes its texts.</param>
    public static PassageTokens Of(Edition edition, EditionAnalysis analysis)
    {
        var tokens = new TermTableBuilder();
        var phrases = new List<AnalyzedPhrase>[edition.Texts.Count];
        for (var number = 0; number < phrases.Length; number++)
        {
            phrases[number] = [];
            foreach (var (field, value) in PassageText.Of(edition, edition.Texts[number]))
            {
                var analyzed = analysis.Of(value);
                tokens.Add(number, field, analyzed);
                if (field == FieldNames.Keywords)
                {
                    phrases[number].Add(AnalyzedPhrase.Of(value, analyzed));
                }
            }
        }

        return new PassageTokens(tokens.Build(phrases.Length), phrases);
    }
}
