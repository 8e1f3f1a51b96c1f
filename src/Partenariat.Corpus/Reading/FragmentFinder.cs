namespace Partenariat.Corpus.Reading;

/// <summary>Looks for a fragment in a passage, to the letter; only the width of the white space may differ.</summary>
internal static class FragmentFinder
{
    /// <summary>The words of the text that the fragment stands for, exactly as the text has them; null where it has not.</summary>
    public static string? Find(string text, string fragment)
    {
        var words = Words(fragment);
        if (words.Length == 0)
        {
            return null;
        }

        for (var start = Next(text, words[0], 0); start >= 0; start = Next(text, words[0], start + 1))
        {
            if (EndAt(text, start, words) is { } end)
            {
                return text[start..end];
            }
        }

        return null;
    }

    /// <summary>Where a fragment that is not in the text first differs from it, in French.</summary>
    public static string DescribeDifference(string text, string fragment)
    {
        var given = Words(fragment);
        var original = Words(text);
        var (start, length) = Enumerable.Range(0, original.Length)
            .Select(index => (Start: index, Length: original.AsSpan(index).CommonPrefixLength(given)))
            .DefaultIfEmpty()
            .MaxBy(place => place.Length);
        if (length == 0 || length == given.Length)
        {
            return $"ses premiers mots, « {string.Join(' ', given.Take(3))} », n’y sont pas";
        }

        var expected = start + length < original.Length ? $"le passage a « {original[start + length]} »" : "le passage finit";
        return $"après « {string.Join(' ', given.Take(length).TakeLast(3))} », {expected} et non « {given[length]} »";
    }

    private static int Next(string text, string word, int from)
    {
        return text.IndexOf(word, from, StringComparison.Ordinal);
    }

    // Where the words end that begin here, with any white space between them; null where others stand here.
    private static int? EndAt(string text, int start, string[] words)
    {
        var end = start + words[0].Length;
        foreach (var word in words.Skip(1))
        {
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next == end || string.CompareOrdinal(text, next, word, 0, word.Length) != 0)
            {
                return null;
            }

            end = next + word.Length;
        }

        return end;
    }

    private static string[] Words(string text)
    {
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
