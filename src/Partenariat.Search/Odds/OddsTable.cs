namespace Partenariat.Search.Odds;

/// <summary>What is learned of runs of letters, in rows of numbers.</summary>
/// <param name="Grams">The runs, in the order of their numbers.</param>
/// <param name="Rarities">For each run the logarithm of one and the share of texts that hold it, turned round.</param>
/// <param name="Starts">For each run where its passages start, and behind the last one where they end.</param>
/// <param name="Passages">The passages that have it, in order.</param>
/// <param name="More">
/// For each of them, how much more it adds to the logarithm of the odds than for one that has it not; as exact as a <see cref="Half"/>.
/// </param>
/// <param name="OfPassage">For each passage what any run adds, whatever the run: short passages are not found by chance.</param>
internal sealed record OddsTable(uint[] Grams, float[] Rarities, int[] Starts, int[] Passages, float[] More, float[] OfPassage)
{
    /// <summary>What tells texts that nothing answers from all others.</summary>
    public OutsideTable Outside { get; init; } = OutsideTable.Empty;
}
