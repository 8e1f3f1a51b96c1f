using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>A phrase of the editors, analyzed once.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Words">The tokens of its single words, each once.</param>
/// <param name="Asked">Its question words.</param>
internal sealed record AnalyzedPhrase(IReadOnlyList<string> Tokens, IReadOnlyList<string> Words, IReadOnlySet<string> Asked)
{
    /// <summary>Analyzes a phrase.</summary>
    public static AnalyzedPhrase Of(string phrase, DossierAnalyzer analyzer)
    {
        var tokens = analyzer.Tokens(phrase);
        return new AnalyzedPhrase(
            [.. tokens.Select(token => token.Text)],
            [.. tokens.Where(token => token.Span == 1).Select(token => token.Text).Distinct(StringComparer.Ordinal)],
            QuestionWords.In(phrase));
    }
}
