using Lucene.Net.Search.Similarities;

namespace Partenariat.Search.Indexing;

/// <summary>BM25, with constants for each field.</summary>
internal sealed class DossierSimilarity : PerFieldSimilarityWrapper
{
    // Passages are short and each says a thing once: repetition tells little, and length only a little more.
    private readonly BM25Similarity _text = new(k1: 0.9f, b: 0.35f);

    // Some passages have many keywords, some few: their number says nothing.
    private readonly BM25Similarity _keywords = new(k1: 0.9f, b: 0.1f);

    // Names and titles are there or not.
    private readonly BM25Similarity _names = new(k1: 0.3f, b: 0f);

    /// <inheritdoc />
    public override Similarity Get(string name)
    {
        return name switch
        {
            FieldNames.Text => _text,
            FieldNames.Keywords => _keywords,
            _ => _names,
        };
    }
}
