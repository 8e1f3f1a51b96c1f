using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Indexing;

/// <summary>Ranks the passages for a request.</summary>
internal sealed class Ranker
{
    private const double LikenessBoost = 1.2;

    // The less the words tell (« depuis quand parle-t-on de … »), the more the whole phrase does.
    private const double LeastWhole = 0.2;

    private readonly Edition _edition;
    private readonly TermTable _tokens;
    private readonly PhraseMatcher _phrases;
    private readonly PassageOdds _odds;
    private readonly RequestScorer _scorer;
    private readonly OuterPassages _outer;
    private readonly ConcurrentBag<(ScoreSums Sums, Coverage Coverage, OddsSums Odds, List<WeighedPassage> Hits)> _scratch = [];

    // By the position of the passage: looking at its text for each request costs more than the rest of its weighing.
    private readonly (double Prior, double PriorWithSourceLines)[] _priors;

    /// <summary>Ranks the passages of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="searcher">Searches their documents.</param>
    /// <param name="tokens">Their tokens.</param>
    /// <param name="phrases">The phrases by which people look for them.</param>
    /// <param name="odds">What runs of letters tell of them.</param>
    public Ranker(Edition edition, IndexSearcher searcher, PassageTokens tokens, PhraseMatcher phrases, PassageOdds odds)
    {
        _edition = edition;
        _tokens = tokens.Tokens;
        _odds = odds;
        _phrases = phrases;
        _outer = new OuterPassages(edition.Texts);
        _priors = [.. edition.Texts.Select(passage => (KindPrior.Of(passage, keepsSourceLines: false), KindPrior.Of(passage, keepsSourceLines: true)))];
        var documents = MultiDocValues.GetNumericValues(searcher.IndexReader, FieldNames.Number);
        int[] numbers = [.. Enumerable.Range(0, searcher.IndexReader.MaxDoc).Select(document => (int)documents.Get(document))];
        _scorer = new RequestScorer(_tokens, new TokenScores(searcher, numbers));
    }

    /// <summary>The passages, best first.</summary>
    public RankedHits Rank(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        var hasContent = terms.Any(term => !term.IsFrame) || request.Notions.Count > 0;
        if (!hasContent && !Scope.IsNarrowed(request))
        {
            return new RankedHits(_edition, Array.Empty<WeighedPassage>(), [], []);
        }

        // A request that fails leaves its scratch to the collector: it may be half filled.
        var scratch = _scratch.TryTake(out var free) ? free : (new ScoreSums(_edition.Texts.Count), new Coverage(_tokens), new OddsSums(_odds), []);
        var (sums, coverage, odds, weighed) = scratch;
        if (hasContent)
        {
            _scorer.Score(terms, request.Notions, sums);
        }
        else
        {
            TakeAll(sums);
        }

        coverage.Begin(terms);
        odds.Begin(request.Letters ?? request.Text);
        WorkBudget.Spend(terms.Count + ((sums.Added + coverage.Added + odds.Added) / WorkBudget.PlacesOfStep));
        var hits = Order(request, terms, hasContent, (sums, coverage, odds), weighed);
        sums.Clear();
        weighed.Clear();
        _scratch.Add(scratch);
        return hits;
    }

    private RankedHits Order(
        SearchRequest request,
        IReadOnlyList<ContentTerm> terms,
        bool hasContent,
        (ScoreSums Sums, Coverage Coverage, OddsSums Odds) reckoned,
        List<WeighedPassage> weighed)
    {
        var (sums, coverage, odds) = reckoned;
        var tables = odds.Behind(_edition.Texts.Count);
        // The phrase decides, then the score, then what the words alone would put first.
        if (coverage.Whole < LeastWhole && QuestionWords.In(request.Text) != AskedFor.Nothing)
        {
            Weigh(request, terms, sums.BestFirst(), reckoned, weighed);
            Merge(request, weighed, sums);
            return new RankedHits(_edition, weighed.OrderByDescending(hit => hit.Likeness).ThenByDescending(hit => hit.Score).ToList(), coverage.Terms, tables);
        }

        Weigh(request, terms, sums.InOrder(), reckoned, weighed);
        Merge(request, weighed, sums);
        return hasContent
            ? new RankedHits(_edition, weighed.ToArray(), coverage.Terms, tables)
            : new RankedHits(_edition, weighed, coverage.Terms, tables);
    }

    private void Merge(SearchRequest request, List<WeighedPassage> hits, ScoreSums sums)
    {
        if (!request.KeepsInnerPassages)
        {
            _outer.Merge(hits, sums);
        }
    }

    private void TakeAll(ScoreSums sums)
    {
        for (var passage = 0; passage < _edition.Texts.Count; passage++)
        {
            sums.Add(passage, 1);
        }
    }

    private void Weigh(
        SearchRequest request,
        IReadOnlyList<ContentTerm> terms,
        ReadOnlySpan<int> found,
        (ScoreSums Sums, Coverage Coverage, OddsSums Odds) reckoned,
        List<WeighedPassage> hits)
    {
        var (sums, coverage, odds) = reckoned;
        var likenesses = _phrases.Compare(request.Text, terms);
        var boost = LikenessBoost / Math.Clamp(coverage.Whole, LeastWhole, 1);
        var isWhole = request.KeepsSourceLines && !Scope.IsNarrowed(request);
        foreach (var number in found)
        {
            if (isWhole || Scope.Contains(request, _edition.Texts[number]))
            {
                var share = coverage.Share(number);
                var likeness = likenesses.Likeness(number);
                var prior = request.KeepsSourceLines ? _priors[number].PriorWithSourceLines : _priors[number].Prior;
                var factor = prior * (1 + share) * (1 + (boost * likeness));
                hits.Add(new WeighedPassage(number, number, sums.Score(number) * factor, share, likeness, odds.Of(number)));
            }
        }

        _phrases.Return(likenesses);
    }
}
