using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Finding;

/// <summary>One suggestion of each sort, then a second one of each: whatever is cut, what stays is not all alike.</summary>
internal static class OneOfEach
{
    /// <summary>The suggestions of some sorts, made when they are read.</summary>
    public static LazyRow<Suggestion> InTurn(params IEnumerable<Suggestion>[] sorts)
    {
        return new LazyRow<Suggestion>(Of(sorts));
    }

    /// <summary>The suggestions of some sorts, each once.</summary>
    public static IEnumerable<Suggestion> Of(params IEnumerable<Suggestion>[] sorts)
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        List<(IEnumerator<Suggestion> Sort, HashSet<string> Own)> left =
        [
            .. sorts.Select(sort => (sort.GetEnumerator(), new HashSet<string>(StringComparer.Ordinal))),
        ];
        while (left.Count > 0)
        {
            for (var index = 0; index < left.Count; index++)
            {
                if (NextKey(left[index].Sort, left[index].Own) is not { } key)
                {
                    left.RemoveAt(index--);
                }
                else if (offered.Add(key))
                {
                    yield return left[index].Sort.Current;
                }
            }
        }
    }

    // The key of the next one that its sort has not had; null at the end.
    private static string? NextKey(IEnumerator<Suggestion> rest, HashSet<string> own)
    {
        while (rest.MoveNext())
        {
            var key = Key(rest.Current);
            if (own.Add(key))
            {
                return key;
            }
        }

        return null;
    }

    private static string Key(Suggestion suggestion)
    {
        return suggestion.Topic?.Key ?? suggestion.Question;
    }
}
