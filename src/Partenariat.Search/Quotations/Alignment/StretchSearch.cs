using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// Finds the stretches that score best for the shingles of a quotation. A word that stands in very many stretches is not looked
/// up in all of them, but only in those that other shingles lead to, as long as it could not lead to a better one (MaxScore: Turtle
/// and Flood 1995, « Query evaluation: strategies and optimizations »). The scores are the same.
/// </summary>
internal sealed class StretchSearch
{
    private readonly Stretches _stretches;
    private readonly WordSequences _sequences;
    private readonly StretchScores _scores;

    // Words that stand in very many stretches, those that may add most at the end.
    private readonly List<(int Word, float Weight, double Most)> _left = [];
    private readonly Dictionary<int, int> _times = [];

    /// <summary>Scores the stretches.</summary>
    /// <param name="stretches">The stretches.</param>
    /// <param name="sequences">Tells where shingles stand.</param>
    /// <param name="shingles">Each once.</param>
    /// <param name="scores">Where the scores are added up; empty.</param>
    /// <param name="few">A word that stands in so many stretches is looked up in all of them.</param>
    public StretchSearch(Stretches stretches, WordSequences sequences, List<Shingle> shingles, StretchScores scores, int few)
    {
        (_stretches, _sequences, _scores) = (stretches, sequences, scores);
        var holding = new int[shingles.Count];
        var gathered = new (int From, int Count)[shingles.Count];
        for (var index = 0; index < shingles.Count; index++)
        {
            var shingle = shingles[index];
            if (shingle.Length == 1 && stretches.Holding(shingle.First) > few)
            {
                holding[index] = stretches.Holding(shingle.First);
                continue;
            }

            gathered[index] = Gather(shingle);
            holding[index] = gathered[index].Count;
        }

        var weights = ShingleWeights.Of(holding, stretches.Count);
        for (var index = 0; index < shingles.Count; index++)
        {
            if (holding[index] > gathered[index].Count)
            {
                var word = shingles[index].First;
                _left.Add((word, weights[index], ShingleWeights.Score(weights[index], stretches.MostInOne(word), stretches.FullNorm)));
            }
            else
            {
                scores.Add(gathered[index], weights[index], stretches.Norm);
            }
        }

        _left.Sort((one, other) => one.Most.CompareTo(other.Most));
    }

    /// <summary>The stretches that score best, best first, and in their order where two are equal.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<int> Best(int count)
    {
        while (_left.Count > 0 && Lowest(count) <= Rest)
        {
            // A stretch that nothing led to could be among the best: one word more is looked up.
            var (word, weight, _) = _left[^1];
            _left.RemoveAt(_left.Count - 1);
            _scores.Add(Gather(new Shingle(word, 0, 0, 1)), weight, _stretches.Norm);
        }

        return Complete(count);
    }

    // What the words left out may add.
    private double Rest => _left.Sum(word => word.Most);

    // The score of the last of the best so far; 0 where they are fewer.
    private float Lowest(int count)
    {
        var best = new PriorityQueue<int, float>(count + 1);
        foreach (var stretch in _scores.Found)
        {
            var score = (float)_scores.Of(stretch);
            if (best.Count < count)
            {
                best.Enqueue(stretch, score);
            }
            else if (best.TryPeek(out _, out var lowest) && score > lowest)
            {
                best.EnqueueDequeue(stretch, score);
            }
        }

        return best.Count == count && best.TryPeek(out _, out var last) ? last : 0;
    }

    // The best of those that may be, with what the words left out add.
    private List<int> Complete(int count)
    {
        var (lowest, rest) = (Lowest(count), Rest);
        List<int> may = [.. _scores.Found.Where(stretch => (float)(_scores.Of(stretch) + rest) >= lowest)];
        if (_left.Count > 0)
        {
            // The short ones may score more for a word than others can: they are always looked at.
            may = [.. may.Union(Enumerable.Range(_stretches.FirstShort, _stretches.Count - _stretches.FirstShort))];
            may.ForEach(AddLeft);
        }

        return
        [
            .. may.Where(stretch => _scores.Of(stretch) > 0)
                .OrderByDescending(stretch => (float)_scores.Of(stretch))
                .ThenBy(stretch => stretch)
                .Take(count),
        ];
    }

    private void AddLeft(int stretch)
    {
        _times.Clear();
        foreach (var (word, _, _) in _left)
        {
            _times[word] = 0;
        }

        foreach (var word in _stretches.WordsOf(stretch))
        {
            if (_times.TryGetValue(word, out var times))
            {
                _times[word] = times + 1;
            }
        }

        foreach (var (word, weight, _) in _left)
        {
            if (_times[word] > 0)
            {
                _scores.Add(stretch, ShingleWeights.Score(weight, _times[word], _stretches.Norm(stretch)));
            }
        }
    }

    private (int From, int Count) Gather(Shingle shingle)
    {
        var places = shingle.In(_sequences);
        WorkBudget.Spend(places.Length / WorkBudget.PlacesOfStep);
        return _scores.Gather(places, shingle.Length);
    }
}
