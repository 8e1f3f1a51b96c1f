using System.Globalization;
using Lucene.Net.Search;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>Ranks the passages for a request.</summary>
internal sealed class Ranker
{
    private const double LikenessBoost = 1.2;

    // The less the words tell (« depuis quand parle-t-on de … »), the more the whole phrase does.
    private const double LeastWhole = 0.2;

    private readonly Edition _edition;
    private readonly IndexSearcher _searcher;
    private readonly TermTable _tokens;
    private readonly PhraseMatcher _phrases;
    private readonly int[] _numbers;

    /// <summary>Ranks the passages of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="searcher">Searches their documents.</param>
    /// <param name="tokens">Their tokens.</param>
    /// <param name="phrases">The phrases by which people look for them.</param>
    public Ranker(Edition edition, IndexSearcher searcher, TermTable tokens, PhraseMatcher phrases)
    {
        _edition = edition;
        _searcher = searcher;
        _tokens = tokens;
        _phrases = phrases;
        _numbers = [.. Enumerable.Range(0, searcher.IndexReader.MaxDoc).Select(Number)];
    }

    /// <summary>The passages, best first.</summary>
    public IReadOnlyList<SearchHit> Rank(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        if (Query(request, terms) is not { } query)
        {
            return [];
        }

        WorkBudget.Spend(_edition.Texts.Count * (long)(terms.Count + 1));
        var coverage = new Coverage(terms, _tokens.Weight);
        var likeness = _phrases.Match(request.Text, terms);
        var boost = LikenessBoost / Math.Clamp(coverage.Whole, LeastWhole, 1);
        List<SearchHit> hits =
        [
            .. from document in _searcher.Search(query, Math.Max(1, _edition.Texts.Count)).ScoreDocs
               let number = _numbers[document.Doc]
               where Scope.Contains(request, _edition.Texts[number])
               select Hit(request, number, document.Score, coverage, likeness.GetValueOrDefault(number), boost),
        ];
        var merged = request.KeepsInnerPassages ? hits : OuterPassages.Merge(hits);
        if (coverage.Whole < LeastWhole && QuestionWords.In(request.Text).Count > 0)
        {
            return [.. merged.OrderByDescending(hit => hit.Likeness).ThenByDescending(hit => hit.Score)];
        }

        return query is MatchAllDocsQuery
            ? [.. merged.OrderBy(hit => hit.Passage.Order)]
            : [.. merged.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Order)];
    }

    /// <summary>The query of a request; null where there is nothing to look for.</summary>
    public Query? Query(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        var hasContent = terms.Any(term => !term.IsFrame) || request.Notions.Count > 0;
        return hasContent ? QueryComposer.Compose(terms, request.Notions, _tokens.Weight)
            : Scope.IsNarrowed(request) ? new MatchAllDocsQuery()
            : null;
    }

    /// <summary>Lucene's reckoning of one passage.</summary>
    public string Explain(Query query, Passage passage)
    {
        return _searcher.Explain(query, Array.IndexOf(_numbers, passage.Order)).ToString();
    }

    private SearchHit Hit(SearchRequest request, int number, float score, Coverage coverage, double likeness, double boost)
    {
        var passage = _edition.Texts[number];
        var (share, matched, byKeywords) = coverage.Of(_tokens[number]);
        var factor = KindPrior.Of(passage, request) * (1 + share) * (1 + (boost * likeness));
        return new SearchHit(passage, score * factor, share, matched, byKeywords) { Likeness = likeness };
    }

    private int Number(int document)
    {
        return int.Parse(_searcher.Doc(document).Get(FieldNames.Number, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
