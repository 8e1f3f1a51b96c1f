namespace Partenariat.Search.Indexing;

/// <summary>
/// Scores a word by its best field and a share of the others. It goes through the passages as Lucene's
/// DisjunctionMaxScorer does, with a heap of the fields, so that its sums are rounded alike to the last bit. Not
/// thread-safe.
/// </summary>
/// <param name="shareOfOthers">What counts of the fields but the best.</param>
internal sealed class BestField(float shareOfOthers)
{
    private readonly List<(ScoredPassages Scored, int At)> _heap = [];

    /// <summary>Adds the scores of a field.</summary>
    public void Add(ScoredPassages scored)
    {
        if (scored.Passages.Length > 0)
        {
            _heap.Add((scored, -1));
        }
    }

    /// <summary>The scores of the word; the fields are forgotten.</summary>
    public ScoredPassages Take()
    {
        var (passages, scores) = (new List<int>(), new List<float>());
        for (var last = -1; _heap.Count > 0; last = Passage(0))
        {
            while (_heap.Count > 0 && Passage(0) == last)
            {
                Advance();
            }

            if (_heap.Count == 0)
            {
                break;
            }

            var (sum, best) = (Score(0), Score(0));
            AddAll(1, Passage(0), ref sum, ref best);
            AddAll(2, Passage(0), ref sum, ref best);
            passages.Add(Passage(0));
            scores.Add(best + ((sum - best) * shareOfOthers));
        }

        return new ScoredPassages([.. passages], [.. scores]);
    }

    private int Passage(int place)
    {
        var (scored, at) = _heap[place];
        return at < 0 ? -1 : scored.Passages[at];
    }

    private float Score(int place)
    {
        var (scored, at) = _heap[place];
        return scored.Scores[at];
    }

    private void AddAll(int place, int passage, ref float sum, ref float best)
    {
        if (place < _heap.Count && Passage(place) == passage)
        {
            sum += Score(place);
            best = Math.Max(best, Score(place));
            AddAll((place << 1) + 1, passage, ref sum, ref best);
            AddAll((place << 1) + 2, passage, ref sum, ref best);
        }
    }

    private void Advance()
    {
        var (scored, at) = _heap[0];
        if (at + 1 < scored.Passages.Length)
        {
            _heap[0] = (scored, at + 1);
        }
        else
        {
            _heap[0] = _heap[^1];
            _heap.RemoveAt(_heap.Count - 1);
        }

        Sink();
    }

    private void Sink()
    {
        for (var place = 0; (place << 1) + 1 < _heap.Count;)
        {
            var (left, right) = ((place << 1) + 1, (place << 1) + 2);
            var child = right < _heap.Count && Passage(right) < Passage(left) ? right : left;
            if (Passage(child) >= Passage(place))
            {
                return;
            }

            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }
}
