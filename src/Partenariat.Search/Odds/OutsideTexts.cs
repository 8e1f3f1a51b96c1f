namespace Partenariat.Search.Odds;

/// <summary>The texts of which it is known whether something in an edition answers them, and what is learned of them.</summary>
internal sealed class OutsideTexts
{
    // What stands in one text alone tells nothing of another.
    private const int FewestTexts = 2;

    private readonly List<(int[] Letters, uint[] Words, bool IsOutside, float Weight)> _texts = [];

    /// <summary>Adds a text.</summary>
    /// <param name="letters">The places of its runs of letters in their table.</param>
    /// <param name="words">Its words and rows of words (<see cref="OutsideOdds.Cut"/>).</param>
    /// <param name="isOutside">True where nothing answers it.</param>
    /// <param name="weight">How much it counts; a message that somebody wrote counts 1.</param>
    public void Add(int[] letters, uint[] words, bool isOutside, double weight)
    {
        _texts.Add((letters, words, isOutside, (float)weight));
    }

    /// <summary>What tells the one from the other.</summary>
    /// <param name="letters">How rare each run of letters is.</param>
    public OutsideTable Learn(float[] letters)
    {
        var (grams, rarities) = GramRarities.Of(_texts.ConvertAll(text => text.Words), FewestTexts);
        var known = new KnownGrams(grams);
        var rows = new List<int>();
        var examples = _texts.ConvertAll(text =>
        {
            known.Find(text.Words, rows);
            return new OutsideExample(text.Letters, [.. rows], text.IsOutside, text.Weight);
        });
        var weights = OutsideTrainer.Learn(examples, letters, rarities);
        return weights.Length == 0 ? OutsideTable.Empty : new OutsideTable(grams, rarities, weights);
    }
}
