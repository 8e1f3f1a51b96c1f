using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Indexing;

/// <summary>Reads the content words of a request.</summary>
internal sealed class TermReader
{
    private const int LongestText = 2000;
    private const int MostTerms = 60;

    private readonly WordResolver _resolver;
    private readonly DossierAnalyzer _analyzer;
    private readonly Func<string, bool> _isIndexed;
    private readonly NearestWords _vocabulary;
    private readonly SaidWords _said;

    /// <summary>Prepares the reading.</summary>
    /// <param name="resolver">Reads words, misspelt names included.</param>
    /// <param name="analyzer">The chain of the index.</param>
    /// <param name="vocabulary">The words of the dossier, to which other misspelt words are corrected.</param>
    /// <param name="isIndexed">Tells whether a token is in the index.</param>
    /// <param name="said">What people say for the words of the dossier.</param>
    public TermReader(WordResolver resolver, DossierAnalyzer analyzer, Vocabulary vocabulary, Func<string, bool> isIndexed, SaidWords said)
    {
        _said = said;
        _resolver = resolver;
        _analyzer = analyzer;
        _isIndexed = isIndexed;
        List<string> words = [.. vocabulary.Words.Where(word => !StopWords.Grammar.Contains(word)).OrderByDescending(vocabulary.Count)];
        _vocabulary = new NearestWords(words, []);
    }

    /// <summary>The content words, in order.</summary>
    public IReadOnlyList<ContentTerm> Read(string text)
    {
        var found = new Dictionary<string, (string Word, MatchQuality Quality)?>(StringComparer.Ordinal);
        var words = _resolver.Resolve(text.Length > LongestText ? text[..LongestText] : text).Select(word => Corrected(word, found)).ToList();
        var meant = string.Join(' ', words.Select(word => word.Meant));
        var starts = new List<int>(words.Count);
        foreach (var word in words)
        {
            starts.Add(starts.Count == 0 ? 0 : starts[^1] + words[starts.Count - 1].Meant.Length + 1);
        }

        return
        [
            .. _analyzer.Tokens(meant)
                .Take(MostTerms)
                .Select(token => Term(token, words, IndexAt(starts, token.Start), IndexAt(starts, token.End - 1), text)),
        ];
    }

    private ResolvedWord Corrected(ResolvedWord word, Dictionary<string, (string Word, MatchQuality Quality)?> found)
    {
        var isKnown = word.Meant != word.Folded
            || _isIndexed(word.Token)
            || _said.Meant(word.Token).Count > 0
            || StopWords.Grammar.Contains(word.Folded)
            || CommonWords.Contains(word.Folded);
        if (isKnown)
        {
            return word;
        }

        if (!found.TryGetValue(word.Folded, out var nearest))
        {
            found.Add(word.Folded, nearest = _vocabulary.Find(word.Folded));
        }

        return nearest is var (meant, quality) ? word with { Meant = meant, Quality = quality } : word;
    }

    private ContentTerm Term(Token token, List<ResolvedWord> words, int first, int last, string text)
    {
        var word = words[first];
        return new ContentTerm(
            text[word.Start..words[last].End],
            token.Text,
            first,
            token.Span,
            word.Meant == word.Folded ? null : word.Meant,
            token.Span == 1 && StopWords.Frame.Contains(word.Folded),
            CommonWords.Contains(word.Meant),
            token.Span == 1 ? _said.Meant(token.Text) : []);
    }

    private static int IndexAt(List<int> starts, int position)
    {
        var index = starts.BinarySearch(position);
        return index < 0 ? ~index - 1 : index;
    }
}
