namespace Partenariat.Search.Odds;

/// <summary>Gathers, for each row, the passages that have it and with what weight, and packs them into one row of numbers.</summary>
/// <param name="rows">How many rows there are.</param>
internal sealed class RowPlaces(int rows)
{
    private readonly List<(int Passage, float Weight)>?[] _places = new List<(int, float)>?[rows];

    /// <summary>Adds a weight.</summary>
    /// <param name="row">The row.</param>
    /// <param name="passage">The passage: the last one of this row again, or a later one.</param>
    /// <param name="weight">The weight.</param>
    public void Add(int row, int passage, double weight)
    {
        var places = _places[row] ??= [];
        if (places.Count > 0 && places[^1].Passage == passage)
        {
            places[^1] = (passage, places[^1].Weight + (float)weight);
        }
        else
        {
            places.Add((passage, (float)weight));
        }
    }

    /// <summary>
    /// The odds: where each row starts (and the last one ends), the passages, and how much more a row adds for each than for those
    /// without it.
    /// </summary>
    /// <param name="smoothing">What is added to each weight.</param>
    public (int[] Starts, int[] Passages, float[] More) Odds(double smoothing)
    {
        var starts = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            starts[row + 1] = starts[row] + (_places[row]?.Count ?? 0);
        }

        var (passages, more) = (new int[starts[rows]], new float[starts[rows]]);
        for (var row = 0; row < rows; row++)
        {
            var places = _places[row] ?? [];
            var all = places.Sum(place => (double)place.Weight);
            var elsewhere = Math.Log(smoothing) - Math.Log(all + smoothing);
            foreach (var (index, (passage, weight)) in places.Index())
            {
                passages[starts[row] + index] = passage;
                // As exact as it is kept from one start to the next.
                more[starts[row] + index] = (float)(Half)(Math.Log(weight + smoothing) - Math.Log(all - weight + smoothing) - elsewhere);
            }

            _places[row] = null;
        }

        return (starts, passages, more);
    }
}
