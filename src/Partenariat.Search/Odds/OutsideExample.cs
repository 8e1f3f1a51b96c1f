namespace Partenariat.Search.Odds;

/// <summary>A text of which it is known whether something in an edition answers it.</summary>
/// <param name="Letters">The places of its runs of letters in their table.</param>
/// <param name="Words">The places of its words and rows of words in theirs.</param>
/// <param name="IsOutside">True where nothing answers it.</param>
/// <param name="Weight">How much it counts; a message that somebody wrote counts 1.</param>
internal readonly record struct OutsideExample(int[] Letters, int[] Words, bool IsOutside, float Weight);
