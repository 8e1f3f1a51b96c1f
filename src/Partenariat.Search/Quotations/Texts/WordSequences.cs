namespace Partenariat.Search.Quotations.Texts;

/// <summary>Where a few words follow each other in the edition: its places in the order of the words that follow. Immutable.</summary>
internal sealed class WordSequences
{
    /// <summary>How many words in a row are told apart. In French prose, hardly any four words stand in many places.</summary>
    public const int Most = 4;

    private readonly int[] _words;
    private readonly int[] _places;
    private readonly int[] _first;

    /// <summary>Sorts the places of a row of words.</summary>
    /// <param name="words">The words as numbers, none below 0.</param>
    /// <param name="count">Above the highest of them.</param>
    public WordSequences(int[] words, int count)
    {
        _words = words;
        var places = new int[words.Length];
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = place;
        }

        // By the last word first: each sorting keeps the order of the one before, and the first that of the text.
        for (var offset = Most - 1; offset >= 0; offset--)
        {
            places = Sort(places, offset, count);
        }

        _places = places;
        _first = new int[count + 1];
        foreach (var word in words)
        {
            _first[word + 1]++;
        }

        for (var word = 0; word < count; word++)
        {
            _first[word + 1] += _first[word];
        }
    }

    /// <summary>The places at which these words stand in a row, in the order of the text.</summary>
    /// <param name="sought">Words as numbers, from 1 to <see cref="Most"/>; one that the edition has not is found nowhere.</param>
    public ReadOnlySpan<int> Find(scoped ReadOnlySpan<int> sought)
    {
        var found = FindInAnyOrder(sought);
        return sought.Length == Most ? found : InOrder(found);
    }

    /// <summary>The same, not in the order of the text unless <see cref="Most"/> words are sought: nothing is copied.</summary>
    public ReadOnlySpan<int> FindInAnyOrder(scoped ReadOnlySpan<int> sought)
    {
        foreach (var word in sought)
        {
            if (word < 0 || word + 1 >= _first.Length)
            {
                return [];
            }
        }

        var (from, to) = (_first[sought[0]], _first[sought[0] + 1]);
        var start = Bound(sought, from, to, isAfter: false);
        return _places.AsSpan(start, Bound(sought, start, to, isAfter: true) - start);
    }

    // Places of fewer words are in the order of the words after them.
    private static int[] InOrder(ReadOnlySpan<int> places)
    {
        var sorted = places.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private int[] Sort(int[] places, int offset, int count)
    {
        var starts = new int[count + 2];
        foreach (var place in places)
        {
            starts[WordAt(place + offset) + 2]++;
        }

        for (var word = 1; word < starts.Length; word++)
        {
            starts[word] += starts[word - 1];
        }

        var sorted = new int[places.Length];
        foreach (var place in places)
        {
            sorted[starts[WordAt(place + offset) + 1]++] = place;
        }

        return sorted;
    }

    // Of the places from … to, the first that is not before the words sought, or the first that is after them.
    private int Bound(scoped ReadOnlySpan<int> sought, int from, int to, bool isAfter)
    {
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var order = Compare(_places[middle], sought);
            (from, to) = order < 0 || (isAfter && order == 0) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private int Compare(int place, scoped ReadOnlySpan<int> sought)
    {
        for (var offset = 0; offset < sought.Length; offset++)
        {
            var order = WordAt(place + offset).CompareTo(sought[offset]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    // Nothing, behind the end, comes before every word.
    private int WordAt(int place)
    {
        return place < _words.Length ? _words[place] : -1;
    }
}
