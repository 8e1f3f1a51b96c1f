namespace Partenariat.Search.Odds;

/// <summary>A text of which it is known whether something in an edition answers it.</summary>
/// <param name="Rows">The places of its runs of letters in the table.</param>
/// <param name="IsOutside">True where nothing answers it.</param>
/// <param name="Weight">How much it counts; a message that somebody wrote counts 1.</param>
internal readonly record struct OutsideExample(int[] Rows, bool IsOutside, float Weight);
