using Partenariat.Search.Odds;

namespace Partenariat.Search.Indexing;

/// <summary>The hits that the words look for by their odds, likeliest first: only the first few have a rank.</summary>
internal sealed class Likeliest
{
    private const int Ranked = 32;

    private readonly List<int> _hits;

    /// <summary>Finds them in one pass.</summary>
    /// <param name="hits">All hits.</param>
    public Likeliest(WeighedPassage[] hits)
    {
        var odds = new float[hits.Length];
        for (var hit = 0; hit < odds.Length; hit++)
        {
            odds[hit] = hits[hit].Odds;
        }

        _hits = TopPlaces.Of(odds, Ranked);
        Most = _hits.Count == 0 ? 0 : hits[_hits[0]].Odds;
    }

    /// <summary>The odds of the first; 0 for none.</summary>
    public float Most { get; }

    /// <summary>The first few, by their positions among those given.</summary>
    public IReadOnlyList<int> Hits => _hits;

    /// <summary>The rank from 0 of a hit, by its position among those given; that behind the last ranked one for all others.</summary>
    public int RankOf(int hit)
    {
        return _hits.IndexOf(hit) is var rank and >= 0 ? rank : Ranked;
    }
}
