using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Ranks the passages for a request.</summary>
internal sealed class Ranker
{
    private const double CommonUnknown = 0.3;

    private readonly Edition _edition;
    private readonly IndexSearcher _searcher;
    private readonly IReadOnlyList<PassageTerms> _passages;

    /// <summary>Ranks the passages of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="searcher">Searches their documents.</param>
    /// <param name="passages">Their tokens, in the same order.</param>
    public Ranker(Edition edition, IndexSearcher searcher, IReadOnlyList<PassageTerms> passages)
    {
        _edition = edition;
        _searcher = searcher;
        _passages = passages;
    }

    /// <summary>
    /// How much a word tells: 0 in every passage, 1 in one, or in none. A frequent French word that no passage
    /// holds tells little: the question could have been put without it.
    /// </summary>
    public double Weight(ContentTerm term)
    {
        var count = _passages.Count(passage => passage.Contains(term.Token));
        return count == 0 && term.IsCommon
            ? CommonUnknown
            : _passages.Count < 2 ? 1 : Math.Log((double)_passages.Count / Math.Max(1, count)) / Math.Log(_passages.Count);
    }

    /// <summary>The passages, best first.</summary>
    public IReadOnlyList<SearchHit> Rank(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        if (Query(request, terms) is not { } query)
        {
            return [];
        }

        var coverage = new Coverage(terms, Weight);
        List<SearchHit> hits =
        [
            .. from document in _searcher.Search(query, Math.Max(1, _edition.Texts.Count)).ScoreDocs
               let number = Number(document.Doc)
               where Scope.Contains(request, _edition.Texts[number])
               select Hit(number, document.Score, coverage),
        ];
        var merged = request.KeepsInnerPassages ? hits : OuterPassages.Merge(hits);
        return [.. merged.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.Order)];
    }

    /// <summary>The query of a request; null where there is nothing to look for.</summary>
    public static Query? Query(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        var hasContent = terms.Any(term => !term.IsFrame) || request.Notions.Count > 0;
        return hasContent ? QueryComposer.Compose(terms, request.Notions)
            : Scope.IsNarrowed(request) ? new MatchAllDocsQuery()
            : null;
    }

    /// <summary>Lucene's reckoning of one passage.</summary>
    public string Explain(Query query, Passage passage)
    {
        var document = _searcher.Search(new TermQuery(new Term(FieldNames.Number, Text(passage.Order))), 1).ScoreDocs[0].Doc;
        return _searcher.Explain(query, document).ToString();
    }

    private SearchHit Hit(int number, float score, Coverage coverage)
    {
        var passage = _edition.Texts[number];
        var (share, matched, byKeywords) = coverage.Of(_passages[number]);
        var factor = KindPrior.Of(passage.Kind) * (1 + share);
        return new SearchHit(passage, score * factor, share, matched, byKeywords);
    }

    private int Number(int document)
    {
        return int.Parse(_searcher.Doc(document).Get(FieldNames.Number, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Text(int number)
    {
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
