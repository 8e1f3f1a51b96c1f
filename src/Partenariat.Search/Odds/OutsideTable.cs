namespace Partenariat.Search.Odds;

/// <summary>What tells texts that nothing in an edition answers from all others.</summary>
/// <param name="Words">The words and rows of words that tell it, in the order of their numbers (<see cref="OutsideOdds.Cut"/>).</param>
/// <param name="Rarities">How rare each of them is (<see cref="GramRarities"/>).</param>
/// <param name="Weights">
/// What each run of letters of the edition's <see cref="OddsTable"/> adds to the logarithm of the odds that nothing answers a text, behind
/// them the same of these words, and last what every text has; empty where too little was told of that.
/// </param>
internal sealed record OutsideTable(uint[] Words, float[] Rarities, float[] Weights)
{
    /// <summary>Where too little was told to learn anything.</summary>
    public static OutsideTable Empty { get; } = new([], [], []);
}
