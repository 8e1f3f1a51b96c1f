using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>A phrase of the editors, analyzed once.</summary>
/// <param name="Words">The tokens of its single words, each once.</param>
/// <param name="Asked">Its question words.</param>
internal readonly record struct AnalyzedPhrase(IReadOnlyList<string> Words, AskedFor Asked)
{
    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The phrase as written.</param>
    /// <param name="analyzed">The same, analyzed.</param>
    public static AnalyzedPhrase Of(string phrase, AnalyzedText analyzed)
    {
        var words = new List<string>(analyzed.Tokens.Length);
        foreach (var token in analyzed.Tokens)
        {
            if (token.Span == 1 && !words.Contains(token.Text))
            {
                words.Add(token.Text);
            }
        }

        return new AnalyzedPhrase(words, QuestionWords.In(phrase));
    }
}
