using Partenariat.Corpus;
using Partenariat.Search.Odds;

namespace Partenariat.Search;

/// <summary>How likely a text looks for each passage of an edition, by its runs of letters, whether or not its words find it.</summary>
public sealed class TextOdds
{
    private readonly float[] _odds;

    private TextOdds(float[] odds)
    {
        _odds = odds;
    }

    /// <summary>The logarithm of the odds of a passage; comparable within one text only.</summary>
    public double Of(Passage passage)
    {
        return _odds[passage.Order];
    }

    /// <summary>The odds for both texts together, each counting alike.</summary>
    /// <param name="other">Of the same edition.</param>
    public TextOdds With(TextOdds other)
    {
        var both = new float[_odds.Length];
        for (var passage = 0; passage < both.Length; passage++)
        {
            both[passage] = _odds[passage] + other._odds[passage];
        }

        return new TextOdds(both);
    }

    /// <summary>The positions in the edition of the likeliest passages, likeliest first.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<int> Best(int count)
    {
        return TopPlaces.Of(_odds, count);
    }

    internal static TextOdds Of(PassageOdds odds, string text, int passages)
    {
        var sums = new OddsSums(odds);
        sums.Begin(text);
        WorkBudget.Spend((sums.Added / WorkBudget.PlacesOfStep) + 1);
        var all = new float[passages];
        for (var passage = 0; passage < passages; passage++)
        {
            all[passage] = sums.Of(passage);
        }

        return new TextOdds(all);
    }
}
