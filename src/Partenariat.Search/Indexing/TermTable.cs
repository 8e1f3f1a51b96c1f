namespace Partenariat.Search.Indexing;

/// <summary>Which passages hold which tokens. Immutable; thread-safe.</summary>
/// <param name="places">The places of each token that some passage holds.</param>
/// <param name="passages">How many passages there are.</param>
internal sealed class TermTable(Dictionary<string, TermPlaces> places, int passages)
{
    private const double CommonUnknown = 0.3;

    private readonly double _most = Math.Log(Math.Max(2, passages));

    /// <summary>How many passages there are.</summary>
    public int Passages => passages;

    /// <summary>The places of each token that some passage holds.</summary>
    public IReadOnlyDictionary<string, TermPlaces> Places => places;

    /// <summary>Where a token stands; nowhere for one that no passage holds.</summary>
    public TermPlaces Find(string token)
    {
        return places.GetValueOrDefault(token) ?? TermPlaces.None;
    }

    /// <summary>True where some passage holds a token.</summary>
    public bool Contains(string token)
    {
        return places.ContainsKey(token);
    }

    /// <summary>
    /// How much a word tells: 0 where every passage holds it, 1 where one does or none. A frequent French word that
    /// no passage holds tells little: the question could have been put without it.
    /// </summary>
    public double Weight(ContentTerm term)
    {
        var count = Find(term.Token).Anywhere.Length;
        if (count == 0)
        {
            foreach (var meant in term.Meant)
            {
                count = Math.Max(count, Find(meant).Anywhere.Length);
            }
        }

        return count == 0 && term.IsCommon ? CommonUnknown : Weight(count);
    }

    /// <summary>How much a token of the index tells, from 0 to 1.</summary>
    public double Weight(string token)
    {
        return Weight(Find(token).Anywhere.Length);
    }

    private double Weight(int count)
    {
        return Math.Log((double)Math.Max(2, passages) / Math.Max(1, count)) / _most;
    }
}
