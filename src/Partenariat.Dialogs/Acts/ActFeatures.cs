using System.Runtime.InteropServices;

namespace Partenariat.Dialogs.Acts;

/// <summary>What of the wording of a clause the act model looks at: its words, alone and in a row, and its size.</summary>
internal static class ActFeatures
{
    /// <summary>A word that the model has never met; several in a row are one.</summary>
    public const string Unknown = "<mot>";

    private const string Begin = "^";
    private const string End = "$";
    private const int LongestRun = 3;
    private const int LengthOfStem = 5;

    // The words of a page of text tell no more than those of its first lines.
    private const int MostWords = 60;

    /// <summary>The features of a clause, each once.</summary>
    /// <param name="words">Its plain words, names masked.</param>
    /// <param name="isKnown">Tells whether the model has met a word.</param>
    public static IReadOnlyCollection<string> Of(IReadOnlyList<string> words, Func<string, bool> isKnown)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        Visit(words, isKnown, feature => features.Add(feature.ToString()));
        return features;
    }

    /// <summary>Shows the features of a clause one by one, some more than once, in letters that hold until the next.</summary>
    /// <param name="words">Its plain words, names masked.</param>
    /// <param name="isKnown">Tells whether the model has met a word.</param>
    /// <param name="visit">Looks at a feature.</param>
    public static void Visit(IReadOnlyList<string> words, Func<string, bool> isKnown, Action<ReadOnlySpan<char>> visit)
    {
        var read = Known(words, isKnown);
        visit(Size(words.Count));
        var row = string.Join(' ', read).AsSpan();
        var letters = new List<char>();
        var start = 0;
        for (var first = 0; first < read.Count; first++)
        {
            var end = start - 1;
            for (var length = 1; length <= LongestRun && first + length <= read.Count; length++)
            {
                end += 1 + read[first + length - 1].Length;
                visit(row[start..end]);
            }

            start += read[first].Length + 1;
            if (first + 2 < read.Count)
            {
                letters.Clear();
                letters.AddRange(read[first].AsSpan());
                letters.AddRange(" _ ");
                letters.AddRange(read[first + 2].AsSpan());
                visit(CollectionsMarshal.AsSpan(letters));
            }
        }

        for (var place = 0; place < words.Count && place < MostWords; place++)
        {
            var word = words[place];
            if (word.Length <= LengthOfStem)
            {
                continue;
            }

            letters.Clear();
            letters.AddRange(word.AsSpan(0, LengthOfStem));
            letters.Add('…');
            visit(CollectionsMarshal.AsSpan(letters));
        }
    }

    private static List<string> Known(IReadOnlyList<string> words, Func<string, bool> isKnown)
    {
        var read = new List<string> { Begin };
        foreach (var word in words.Take(MostWords))
        {
            var known = isKnown(word) ? word : Unknown;
            if (known != Unknown || read[^1] != Unknown)
            {
                read.Add(known);
            }
        }

        read.Add(End);
        return read;
    }

    private static string Size(int words)
    {
        return words switch
        {
            <= 1 => "taille 1",
            <= 3 => "taille 3",
            <= 6 => "taille 6",
            <= 12 => "taille 12",
            <= 25 => "taille 25",
            _ => "taille plus",
        };
    }
}
