using Partenariat.Search.Odds;

namespace Partenariat.Search.Embeddings;

/// <summary>How likely a text looks for each passage of an edition by the meaning of its words. Immutable; thread-safe.</summary>
/// <param name="table">What was learned.</param>
internal sealed class PassageEmbeddings(EmbeddingTable table)
{
    private readonly KnownGrams _known = new(table.Grams);

    /// <summary>What was learned.</summary>
    public EmbeddingTable Table => table;

    /// <summary>How likely a text looks for each target, in their order: they add up to 1. Empty where nothing was learned.</summary>
    /// <param name="text">Any text.</param>
    public float[] Likelihoods(string text)
    {
        if (table.Targets.Length == 0)
        {
            return [];
        }

        var rows = new List<int>();
        _known.Find(TextVector.Cut(text), rows);
        var words = EmbeddedWords.Of(rows, table.Rarities);
        Span<float> vector = stackalloc float[Vectors.Size];
        TextVector.Of(words.Rows, words.Shares, table.Vectors, vector);
        var likelihoods = new float[table.Targets.Length / Vectors.Size];
        TextVector.Likelihoods(vector, table.Targets, likelihoods);
        return likelihoods;
    }
}
