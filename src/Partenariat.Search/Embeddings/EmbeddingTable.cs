namespace Partenariat.Search.Embeddings;

/// <summary>What is learned of words, in rows of numbers.</summary>
/// <param name="Grams">The words and pairs (<see cref="TextVector.Cut"/>), in the order of their numbers.</param>
/// <param name="Rarities">For each of them the logarithm of the share of texts that hold it, turned round.</param>
/// <param name="Vectors">For each of them its vector, one behind the other; as exact as a <see cref="Half"/>.</param>
/// <param name="Targets">For each passage, table, debate and what is elsewhere its vector, one behind the other.</param>
internal sealed record EmbeddingTable(uint[] Grams, float[] Rarities, float[] Vectors, float[] Targets)
{
    /// <summary>Where too little was told to learn anything.</summary>
    public static EmbeddingTable Empty { get; } = new([], [], [], []);
}
