namespace Partenariat.Search.Quotations.Texts;

/// <summary>Finds words that follow each other in the edition too.</summary>
internal sealed class VerbatimRuns
{
    private readonly EditionText _edition;
    private readonly ILookup<(int First, int Second), int> _pairs;

    public VerbatimRuns(EditionText edition)
    {
        _edition = edition;
        _pairs = Enumerable.Range(0, Math.Max(0, edition.Count - 1)).ToLookup(word => (edition.Ids[word], edition.Ids[word + 1]));
    }

    /// <summary>The longest runs of a text that do not overlap, in its order.</summary>
    public IReadOnlyList<VerbatimRun> Find(string text, int minimumWords)
    {
        var words = WordSplitter.Split(text);
        var ids = _edition.Encode(words);
        List<VerbatimRun> runs = [];
        for (var word = 0; word + 1 < ids.Length;)
        {
            var (length, original) = Starts(ids, word).Select(place => (Length: Measure(ids, word, place), Original: place)).DefaultIfEmpty((Length: 0, Original: -1)).MaxBy(run => run.Length);
            if (length >= Math.Max(2, minimumWords))
            {
                var start = words[word].Start;
                runs.Add(new VerbatimRun(start, words[word + length - 1].End - start, length, original));
            }

            word += length >= minimumWords ? Math.Max(1, length) : 1;
        }

        return runs;
    }

    /// <summary>Every place of the edition where these words follow each other, all of them; at least two words.</summary>
    public IEnumerable<int> FindWhole(int[] ids)
    {
        return ids.Length < 2 ? [] : Starts(ids, 0).Where(start => Measure(ids, 0, start) == ids.Length);
    }

    private IEnumerable<int> Starts(int[] ids, int word)
    {
        var places = _pairs[(ids[word], ids[word + 1])];
        WorkBudget.Spend(places.Count() + 1);
        return places;
    }

    private int Measure(int[] ids, int word, int start)
    {
        var length = 2;
        while (word + length < ids.Length && start + length < _edition.Count && ids[word + length] == _edition.Ids[start + length])
        {
            length++;
        }

        return length;
    }
}
