using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// Finds the stretches of the edition that a quotation may come from, by shingles of one to three words. The scores are those of a
/// Lucene index with a document for each stretch, reckoned from the places of the words. Thread-safe.
/// </summary>
internal sealed class CandidateFinder
{
    // A longer quotation is searched in parts.
    private const int QueryWords = 60;
    private const int Hits = 12;

    // Going through so many stretches costs less than leaving them out would spare.
    private const int Few = 2_000;

    // A word is looked up alone, with its neighbour and with both.
    private const int StepsPerWord = 100;

    private readonly EditionText _edition;
    private readonly WordSequences _sequences;
    private readonly ConcurrentBag<StretchScores> _scratch = [];
    private readonly int _few;

    // Only those who quote need them.
    private readonly Lazy<Stretches> _stretches;

    /// <summary>Prepares the search.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="sequences">Where its words follow each other.</param>
    /// <param name="few">A word that stands in so many stretches is looked up in all of them.</param>
    public CandidateFinder(EditionText edition, WordSequences sequences, int few = Few)
    {
        _few = few;
        _edition = edition;
        _sequences = sequences;
        _stretches = new Lazy<Stretches>(() => new Stretches(edition));
    }

    /// <summary>The first words of the likely stretches, likeliest first.</summary>
    public IReadOnlyList<Candidate> Find(IReadOnlyList<TextWord> words)
    {
        return [.. words.Select(word => word.Folded).Chunk(QueryWords).SelectMany(FindPart).OrderByDescending(candidate => candidate.Score)];
    }

    private IEnumerable<Candidate> FindPart(string[] words)
    {
        WorkBudget.Spend(words.Length * StepsPerWord);
        if (!_scratch.TryTake(out var scores))
        {
            scores = new StretchScores(_stretches.Value.Count);
        }

        var search = new StretchSearch(_stretches.Value, _sequences, Shingle.Of(Numbers(words)), scores, _few);
        List<Candidate> found =
        [
            .. from stretch in search.Best(Hits)
               let start = Stretches.StartOf(stretch)
               select new Candidate(start, start + Stretches.Words, (float)scores.Of(stretch)),
        ];
        scores.Clear();
        _scratch.Add(scores);
        return found;
    }

    // A word that the edition has not is a word all the same, and the same each time.
    private int[] Numbers(string[] words)
    {
        var unknown = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            if (_edition.Find(words[index]) is { } known)
            {
                numbers[index] = known;
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(unknown, words[index], out var isMet);
            number = isMet ? number : -unknown.Count;
            numbers[index] = number;
        }

        return numbers;
    }
}
