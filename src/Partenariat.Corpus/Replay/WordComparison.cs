namespace Partenariat.Corpus.Replay;

/// <summary>A place where two texts differ: the words of each that have no fellow in the other.</summary>
internal readonly record struct WordDifference(Range Expected, Range Actual);

/// <summary>Walks two texts side by side and finds where they part and where they meet again.</summary>
internal static class WordComparison
{
    // Two texts meet again where so many words are the same.
    private const int Agreement = 4;

    // Farther than any slip of an editor; beyond it the rest is one difference.
    private const int Reach = 600;

    public static IEnumerable<WordDifference> Differences(IReadOnlyList<Word> expected, IReadOnlyList<Word> actual)
    {
        var (i, j) = (0, 0);
        while (i < expected.Count || j < actual.Count)
        {
            if (i < expected.Count && j < actual.Count && IsSame(expected[i], actual[j]))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (nextI, nextJ) = Meet(expected, actual, i, j);
            yield return new WordDifference(i..nextI, j..nextJ);
            (i, j) = (nextI, nextJ);
        }
    }

    private static (int I, int J) Meet(IReadOnlyList<Word> expected, IReadOnlyList<Word> actual, int i, int j)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            for (var skipped = 0; skipped <= distance; skipped++)
            {
                if (Agree(expected, actual, i + skipped, j + distance - skipped))
                {
                    return (i + skipped, j + distance - skipped);
                }
            }
        }

        return (expected.Count, actual.Count);
    }

    private static bool Agree(IReadOnlyList<Word> expected, IReadOnlyList<Word> actual, int i, int j)
    {
        if (i > expected.Count || j > actual.Count)
        {
            return false;
        }

        // At the end of both, fewer words are enough.
        var left = Math.Min(Agreement, Math.Max(expected.Count - i, actual.Count - j));
        for (var k = 0; k < left; k++)
        {
            if (i + k >= expected.Count || j + k >= actual.Count || !IsSame(expected[i + k], actual[j + k]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(Word left, Word right)
    {
        return string.Equals(left.Text, right.Text, StringComparison.Ordinal);
    }
}
