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
    private readonly TermTable _tokens;
    private readonly PhraseMatcher _phrases;
    private readonly RequestScorer _scorer;

    // By the position of the passage: looking at its text for each request costs more than the rest of its weighing.
    private readonly (double Prior, double PriorWithSourceLines)[] _priors;

    /// <summary>Ranks the passages of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="searcher">Searches their documents.</param>
    /// <param name="tokens">Their tokens.</param>
    /// <param name="phrases">The phrases by which people look for them.</param>
    public Ranker(Edition edition, IndexSearcher searcher, TermTable tokens, PhraseMatcher phrases)
    {
        _edition = edition;
        _tokens = tokens;
        _phrases = phrases;
        _priors = [.. edition.Texts.Select(passage => (KindPrior.Of(passage, keepsSourceLines: false), KindPrior.Of(passage, keepsSourceLines: true)))];
        var documents = MultiDocValues.GetNumericValues(searcher.IndexReader, FieldNames.Number);
        int[] numbers = [.. Enumerable.Range(0, searcher.IndexReader.MaxDoc).Select(document => (int)documents.Get(document))];
        _scorer = new RequestScorer(tokens, new TokenScores(searcher, numbers));
    }

    /// <summary>The passages, best first.</summary>
    public RankedHits Rank(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        var hasContent = terms.Any(term => !term.IsFrame) || request.Notions.Count > 0;
        if (!hasContent && !Scope.IsNarrowed(request))
        {
            return new RankedHits(_edition, [], []);
        }

        WorkBudget.Spend(_edition.Texts.Count * (long)(terms.Count + 1));
        using var sums = new ScoreSums(_edition.Texts.Count);
        if (hasContent)
        {
            _scorer.Score(terms, request.Notions, sums);
        }
        else
        {
            TakeAll(sums);
        }

        using var coverage = new Coverage(terms, _tokens);
        var hits = Weigh(request, terms, sums, coverage);
        var merged = request.KeepsInnerPassages ? hits : OuterPassages.Merge(_edition.Texts, hits);
        if (coverage.Whole < LeastWhole && QuestionWords.In(request.Text) != AskedFor.Nothing)
        {
            merged = [.. merged.OrderByDescending(hit => hit.Likeness).ThenByDescending(hit => hit.Score)];
        }
        else if (!hasContent)
        {
            merged.Sort((left, right) => left.Passage.CompareTo(right.Passage));
        }
        else
        {
            merged.Sort((left, right) => left.Score == right.Score ? left.Passage.CompareTo(right.Passage) : right.Score.CompareTo(left.Score));
        }

        return new RankedHits(_edition, merged, coverage.Terms);
    }

    private void TakeAll(ScoreSums sums)
    {
        for (var passage = 0; passage < _edition.Texts.Count; passage++)
        {
            sums.Add(passage, 1);
        }
    }

    private List<WeighedPassage> Weigh(SearchRequest request, IReadOnlyList<ContentTerm> terms, ScoreSums sums, Coverage coverage)
    {
        var likenesses = _phrases.Compare(request.Text, terms);
        var boost = LikenessBoost / Math.Clamp(coverage.Whole, LeastWhole, 1);
        var found = sums.BestFirst();
        var hits = new List<WeighedPassage>(found.Length);
        foreach (var number in found)
        {
            var passage = _edition.Texts[number];
            if (Scope.Contains(request, passage))
            {
                var share = coverage.Share(number);
                var likeness = likenesses.Likeness(number);
                var prior = request.KeepsSourceLines ? _priors[number].PriorWithSourceLines : _priors[number].Prior;
                var factor = prior * (1 + share) * (1 + (boost * likeness));
                hits.Add(new WeighedPassage(number, number, sums.Score(number) * factor, share, likeness));
            }
        }

        _phrases.Return(likenesses);
        return hits;
    }
}
