using Lucene.Net.Index;
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
    private readonly QueryComposer _composer;
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
        _composer = new QueryComposer(tokens, searcher.TopReaderContext);
        var numbers = MultiDocValues.GetNumericValues(searcher.IndexReader, FieldNames.Number);
        _numbers = [.. Enumerable.Range(0, searcher.IndexReader.MaxDoc).Select(document => (int)numbers.Get(document))];
    }

    /// <summary>The passages, best first.</summary>
    public IReadOnlyList<SearchHit> Rank(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        if (Query(request, terms) is not { } query)
        {
            return [];
        }

        WorkBudget.Spend(_edition.Texts.Count * (long)(terms.Count + 1));
        var found = new FoundDocuments();
        _searcher.Search(query, found);
        using var coverage = new Coverage(terms, _tokens);
        var hits = Weigh(request, terms, found.BestFirst(), coverage);
        var merged = request.KeepsInnerPassages ? hits : OuterPassages.Merge(_edition.Texts, hits);
        if (coverage.Whole < LeastWhole && QuestionWords.In(request.Text) != AskedFor.Nothing)
        {
            merged = [.. merged.OrderByDescending(hit => hit.Likeness).ThenByDescending(hit => hit.Score)];
        }
        else if (query is MatchAllDocsQuery)
        {
            merged.Sort((left, right) => left.Passage.CompareTo(right.Passage));
        }
        else
        {
            merged.Sort((left, right) => left.Score == right.Score ? left.Passage.CompareTo(right.Passage) : right.Score.CompareTo(left.Score));
        }

        return new RankedHits(_edition, merged, coverage.Terms);
    }

    /// <summary>The query of a request; null where there is nothing to look for.</summary>
    public Query? Query(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        var hasContent = terms.Any(term => !term.IsFrame) || request.Notions.Count > 0;
        return hasContent ? _composer.Compose(terms, request.Notions)
            : Scope.IsNarrowed(request) ? new MatchAllDocsQuery()
            : null;
    }

    /// <summary>Lucene's reckoning of one passage.</summary>
    public string Explain(Query query, Passage passage)
    {
        return _searcher.Explain(query, Array.IndexOf(_numbers, passage.Order)).ToString();
    }

    private List<WeighedPassage> Weigh(
        SearchRequest request, IReadOnlyList<ContentTerm> terms, ReadOnlySpan<FoundDocument> found, Coverage coverage)
    {
        var likenesses = _phrases.Compare(request.Text, terms);
        var boost = LikenessBoost / Math.Clamp(coverage.Whole, LeastWhole, 1);
        var hits = new List<WeighedPassage>(found.Length);
        foreach (var document in found)
        {
            var number = _numbers[document.Document];
            var passage = _edition.Texts[number];
            if (Scope.Contains(request, passage))
            {
                var share = coverage.Share(number);
                var likeness = likenesses.Likeness(number);
                var factor = KindPrior.Of(passage, request) * (1 + share) * (1 + (boost * likeness));
                hits.Add(new WeighedPassage(number, number, document.Score * factor, share, likeness));
            }
        }

        _phrases.Return(likenesses);
        return hits;
    }
}
