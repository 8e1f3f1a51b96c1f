namespace Partenariat.Search.Indexing;

/// <summary>What a word tells of the passages.</summary>
/// <param name="Passages">The passages that have it, in order.</param>
/// <param name="More">For each of them, how much more it adds to the logarithm of the odds than for one that has it not.</param>
/// <param name="Rarity">The logarithm of one and the share of texts that have it, turned round.</param>
internal sealed record WordOdds(int[] Passages, float[] More, float Rarity);
