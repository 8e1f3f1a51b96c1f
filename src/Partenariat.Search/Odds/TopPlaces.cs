namespace Partenariat.Search.Odds;

/// <summary>The places of the highest numbers, found in one pass and without sorting all.</summary>
internal static class TopPlaces
{
    /// <summary>The places, the highest number first; of equal ones the first place.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="count">How many places at most; few, for they are kept in order by moving them.</param>
    public static List<int> Of(ReadOnlySpan<float> numbers, int count)
    {
        count = Math.Min(count, numbers.Length);
        var best = new List<int>(count + 1);
        for (var place = 0; place < numbers.Length; place++)
        {
            var number = numbers[place];
            if (best.Count == count && (count == 0 || number <= numbers[best[^1]]))
            {
                continue;
            }

            var rank = best.Count;
            while (rank > 0 && numbers[best[rank - 1]] < number)
            {
                rank--;
            }

            best.Insert(rank, place);
            if (best.Count > count)
            {
                best.RemoveAt(count);
            }
        }

        return best;
    }
}
