using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Partenariat.Search.Indexing;

/// <summary>Takes all documents that a query finds, with their scores: they are weighed further, so that none is to be left out.</summary>
internal sealed class FoundDocuments : ICollector
{
    private readonly List<FoundDocument> _found = [];
    private Scorer? _scorer;
    private int _base;

    /// <inheritdoc />
    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The documents, best first, and in their order where two are equal.</summary>
    public ReadOnlySpan<FoundDocument> BestFirst()
    {
        var found = CollectionsMarshal.AsSpan(_found);
        found.Sort((left, right) => left.Score == right.Score ? left.Document.CompareTo(right.Document) : right.Score.CompareTo(left.Score));
        return found;
    }

    /// <inheritdoc />
    public void SetScorer(Scorer scorer)
    {
        _scorer = scorer;
    }

    /// <inheritdoc />
    public void SetNextReader(AtomicReaderContext context)
    {
        _base = context.DocBase;
    }

    /// <inheritdoc />
    public void Collect(int doc)
    {
        _found.Add(new FoundDocument(_base + doc, _scorer!.GetScore()));
    }
}

/// <summary>A document that a query finds.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Score">Lucene's score.</param>
internal readonly record struct FoundDocument(int Document, float Score);
