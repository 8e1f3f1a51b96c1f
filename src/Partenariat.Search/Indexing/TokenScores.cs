using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Partenariat.Search.Indexing;

/// <summary>
/// Lucene's scores of each token in each field, reckoned when it is first asked for: they are the same for every
/// question, and looking a term up costs Lucene more than the rest of its search. Thread-safe.
/// </summary>
/// <param name="searcher">Searches the passages.</param>
/// <param name="numbers">The position in the edition of each document.</param>
internal sealed class TokenScores(IndexSearcher searcher, int[] numbers)
{
    // 64 MB; beyond, scores are reckoned each time.
    private const int MostKept = 8_000_000;

    // Beside it a query keeps its factors apart: alone, it would be given their product.
    private static readonly TermQuery s_nothing = new(new Term(FieldNames.Number, ""));

    private readonly ConcurrentDictionary<(string Field, string Token, float Boost, float Outer), ScoredPassages> _known = new();
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

        var taker = new Taker(numbers);
        var best = new DisjunctionMaxQuery(0) { Boost = outer };
        best.Add(new TermQuery(new Term(field, token)) { Boost = boost });
        best.Add(s_nothing);
        searcher.Search(best, taker);
        var scored = taker.Taken();
        if (Volatile.Read(ref _kept) + scored.Passages.Length <= MostKept && _known.TryAdd((field, token, boost, outer), scored))
        {
            Interlocked.Add(ref _kept, scored.Passages.Length);
        }

        return scored;
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
