namespace Partenariat.Search.Quotations.Texts;

/// <summary>The words of the edition, numbered, with their counts.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _occurrences = [];
    private readonly List<string> _texts = [];

    /// <summary>The number of a word of the text, which is counted.</summary>
    public int Count(string folded)
    {
        var id = Find(folded);
        _occurrences[id]++;
        return id;
    }

    /// <summary>The number of a word, which it gets if it has none yet.</summary>
    public int Find(string folded)
    {
        if (!_ids.TryGetValue(folded, out var id))
        {
            id = _ids.Count;
            _ids.Add(folded, id);
            _occurrences.Add(0);
            _texts.Add(folded);
        }

        return id;
    }

    /// <summary>The number of a word, or null where the edition does not have it.</summary>
    public int? TryFind(string folded)
    {
        return _ids.TryGetValue(folded, out var id) ? id : null;
    }

    /// <summary>The word of a number.</summary>
    public string Text(int id)
    {
        return _texts[id];
    }

    /// <summary>How often the edition has the word, at least 1.</summary>
    public int Occurrences(int id)
    {
        return Math.Max(1, _occurrences[id]);
    }
}
