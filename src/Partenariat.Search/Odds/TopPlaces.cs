namespace Partenariat.Search.Odds;

/// <summary>The places of the highest numbers, found in one pass and without sorting all.</summary>
internal static class TopPlaces
{
    /// <summary>The places, the highest number first; of equal ones the first place.</summary>
    /// <param name="length">How many numbers there are.</param>
    /// <param name="number">The number at a place.</param>
    /// <param name="count">How many places at most.</param>
    public static List<int> Of(int length, Func<int, float> number, int count)
    {
        count = Math.Min(count, length);
        var best = new PriorityQueue<int, (float Number, int Place)>(count + 1);
        for (var place = 0; place < length; place++)
        {
            best.Enqueue(place, (number(place), -place));
            if (best.Count > count)
            {
                best.Dequeue();
            }
        }

        var ordered = new List<int>(best.Count);
        while (best.TryDequeue(out var place, out _))
        {
            ordered.Add(place);
        }

        ordered.Reverse();
        return ordered;
    }
}
