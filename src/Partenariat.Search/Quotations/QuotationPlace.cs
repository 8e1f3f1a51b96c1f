using Partenariat.Corpus;

namespace Partenariat.Search.Quotations;

/// <summary>Where the dossier holds the words: in passages, or else in a note, a source line or a heading.</summary>
public sealed record QuotationPlace
{
    /// <summary>
    /// The most specific passage that holds the words or, where they run over several, the one that holds most
    /// of them. Null where they stand outside of the passages.
    /// </summary>
    public Passage? Passage { get; init; }

    /// <summary>All passages that the words run over, in the order of the text.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The note that holds the words, or null.</summary>
    public Note? Note { get; init; }

    /// <summary>The work whose reference line holds the words, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The section whose heading holds the words, or null.</summary>
    public Section? Section { get; init; }

    /// <summary>The words of the dossier: a contiguous stretch, or stretches joined by « […] » over a cut.</summary>
    public required string Original { get; init; }

    /// <summary>How many words differ from the quotation; 0 where the words are the same.</summary>
    public required int WordsChanged { get; init; }
}
