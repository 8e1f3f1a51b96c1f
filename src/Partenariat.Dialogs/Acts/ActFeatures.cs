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
        var read = Known(words, isKnown);
        var features = new HashSet<string>(StringComparer.Ordinal) { $"taille {Size(words.Count)}" };
        for (var first = 0; first < read.Count; first++)
        {
            var run = read[first];
            features.Add(run);
            for (var length = 2; length <= LongestRun && first + length <= read.Count; length++)
            {
                features.Add(run = string.Concat(run, " ", read[first + length - 1]));
            }

            if (first + 2 < read.Count)
            {
                features.Add($"{read[first]} _ {read[first + 2]}");
            }
        }

        foreach (var word in words.Take(MostWords).Where(word => word.Length > LengthOfStem))
        {
            features.Add(word[..LengthOfStem] + "…");
        }

        return features;
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
            <= 1 => "1",
            <= 3 => "3",
            <= 6 => "6",
            <= 12 => "12",
            <= 25 => "25",
            _ => "plus",
        };
    }
}
