using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Partenariat.Search.Indexing;

/// <summary>
/// Lucene's scores of each token in each field, and of tokens that stand near each other, reckoned when they are first
/// asked for: they are the same for every question, and looking a term up costs Lucene more than the rest of its search.
/// Thread-safe.
/// </summary>
/// <param name="searcher">Searches the passages.</param>
/// <param name="numbers">The position in the edition of each document.</param>
internal sealed class TokenScores(IndexSearcher searcher, int[] numbers)
{
    // 64 MB; beyond, scores are reckoned each time. An entry itself takes as much as so many scores.
    private const int MostKept = 8_000_000;
    private const int CostOfEntry = 40;

    // Beside it a query keeps its factors apart: alone, it would be given their product.
    private static readonly TermQuery s_nothing = new(new Term(FieldNames.Number, ""));

    private readonly ConcurrentDictionary<(string Field, string Token, float Boost, float Outer), ScoredPassages> _known = new();
    private readonly ConcurrentDictionary<string, ScoredPassages> _knownTogether = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Token, bool IsFrame, bool IsName), ScoredPassages> _knownTerms = new();
    private int _kept;

    /// <summary>The passages whose field holds a token, with their scores.</summary>
    /// <param name="field">The field.</param>
    /// <param name="token">The token.</param>
    /// <param name="boost">How much the field counts; one of a few values.</param>
    /// <param name="outer">How much the word counts; one of a few values. Lucene rounds after each factor.</param>
    public ScoredPassages Of(string field, string token, float boost, float outer)
    {
        if (_known.TryGetValue((field, token, boost, outer), out var known))
        {
            return known;
        }

        var best = new DisjunctionMaxQuery(0) { Boost = outer };
        best.Add(new TermQuery(new Term(field, token)) { Boost = boost });
        best.Add(s_nothing);
        return Kept(Taken(best), _known, (field, token, boost, outer));
    }

    /// <summary>Adds the scores of a word of a request in all its fields.</summary>
    /// <param name="term">The word: what its token, or the frame of a question, is worth is the same for every request.</param>
    /// <param name="score">Scores it.</param>
    /// <param name="sums">Where the scores are added up.</param>
    public void AddTerm(ContentTerm term, Func<ContentTerm, ScoredPassages> score, ScoreSums sums)
    {
        var key = (term.Token, term.IsFrame, term.Span > 1);
        sums.Add(_knownTerms.TryGetValue(key, out var known) ? known : Kept(score(term), _knownTerms, key));
    }

    /// <summary>Adds the scores of tokens that stand near each other.</summary>
    /// <param name="name">Names the query: the same for the same tokens at the same distances.</param>
    /// <param name="query">Makes it.</param>
    /// <param name="sums">Where the scores are added up.</param>
    public void AddTogether(string name, Func<Query> query, ScoreSums sums)
    {
        sums.Add(_knownTogether.TryGetValue(name, out var known) ? known : Kept(Taken(query()), _knownTogether, name));
    }

    private ScoredPassages Kept<TKey>(ScoredPassages scored, ConcurrentDictionary<TKey, ScoredPassages> known, TKey key)
        where TKey : notnull
    {
        var cost = scored.Passages.Length + CostOfEntry;
        if (Volatile.Read(ref _kept) + cost <= MostKept && known.TryAdd(key, scored))
        {
            Interlocked.Add(ref _kept, cost);
        }

        return scored;
    }

    private ScoredPassages Taken(Query query)
    {
        var taker = new Taker(numbers);
        searcher.Search(query, taker);
        return taker.Taken();
    }

    /// <summary>Searches what is no single token and adds its scores.</summary>
    public void Search(Query query, ScoreSums sums)
    {
        searcher.Search(query, new Adder(numbers, sums));
    }

    private abstract class Collector(int[] numbers) : ICollector
    {
        private Scorer? _scorer;
        private int _base;

        // One clause alone is always in order.
        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer)
        {
            _scorer = scorer;
        }

        public void SetNextReader(AtomicReaderContext context)
        {
            _base = context.DocBase;
        }

        public void Collect(int doc)
        {
            Take(numbers[_base + doc], _scorer!.GetScore());
        }

        protected abstract void Take(int passage, float score);
    }

    private sealed class Taker(int[] numbers) : Collector(numbers)
    {
        private readonly List<int> _passages = [];
        private readonly List<float> _scores = [];

        public ScoredPassages Taken()
        {
            return new ScoredPassages([.. _passages], [.. _scores]);
        }

        protected override void Take(int passage, float score)
        {
            _passages.Add(passage);
            _scores.Add(score);
        }
    }

    private sealed class Adder(int[] numbers, ScoreSums sums) : Collector(numbers)
    {
        protected override void Take(int passage, float score)
        {
            sums.Add(passage, score);
        }
    }
}

/// <summary>Passages with a score each.</summary>
/// <param name="Passages">Their positions in the edition.</param>
/// <param name="Scores">Their scores.</param>
internal sealed record ScoredPassages(int[] Passages, float[] Scores);
