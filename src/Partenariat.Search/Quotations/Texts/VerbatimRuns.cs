namespace Partenariat.Search.Quotations.Texts;

/// <summary>Finds words that follow each other in the edition too.</summary>
internal sealed class VerbatimRuns
{
    private const int Shortest = 2;

    private readonly EditionText _edition;
    private readonly WordSequences _sequences;

    public VerbatimRuns(EditionText edition)
    {
        _edition = edition;
        _sequences = new WordSequences(edition.Ids, edition.Ids.DefaultIfEmpty(-1).Max() + 1);
    }

    /// <summary>Where words follow each other.</summary>
    public WordSequences Sequences => _sequences;

    /// <summary>The longest runs of a text that do not overlap, in its order.</summary>
    public IReadOnlyList<VerbatimRun> Find(string text, int minimumWords)
    {
        var shortest = Math.Max(Shortest, minimumWords);
        var words = WordSplitter.Split(text);
        var ids = _edition.Encode(words);
        List<VerbatimRun> runs = [];
        for (var word = 0; word + shortest <= ids.Length;)
        {
            var (length, original) = Longest(ids, word, shortest);
            if (length > 0)
            {
                var start = words[word].Start;
                runs.Add(new VerbatimRun(start, words[word + length - 1].End - start, length, original));
            }

            word += Math.Max(1, length);
        }

        return runs;
    }

    /// <summary>Every place of the edition where these words follow each other, all of them; at least two words.</summary>
    public IReadOnlyList<int> FindWhole(int[] ids)
    {
        List<int> whole = [];
        if (ids.Length >= Shortest)
        {
            foreach (var place in Starts(ids, 0, ids.Length))
            {
                if (Measure(ids, 0, place) == ids.Length)
                {
                    whole.Add(place);
                }
            }
        }

        return whole;
    }

    // Of several as long, the first of the text.
    private (int Length, int Original) Longest(int[] ids, int word, int shortest)
    {
        var longest = (Length: 0, Original: -1);
        foreach (var place in Starts(ids, word, shortest))
        {
            var length = Measure(ids, word, place);
            if (length >= shortest && length > longest.Length)
            {
                longest = (length, place);
            }
        }

        return longest;
    }

    // Where the first words stand: all that a run of this length at least can begin with.
    private ReadOnlySpan<int> Starts(int[] ids, int word, int shortest)
    {
        var places = _sequences.Find(ids.AsSpan(word, Math.Min(shortest, WordSequences.Most)));
        WorkBudget.Spend(places.Length + 1);
        return places;
    }

    private int Measure(int[] ids, int word, int start)
    {
        var length = Shortest;
        while (word + length < ids.Length && start + length < _edition.Count && ids[word + length] == _edition.Ids[start + length])
        {
            length++;
        }

        return length;
    }
}
