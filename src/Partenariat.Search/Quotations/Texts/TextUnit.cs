using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>A continuous text of the edition: an outermost passage, a note, a source line or a heading.</summary>
internal sealed class TextUnit(string text, int start)
{
    /// <summary>The words as printed.</summary>
    public string Text { get; } = text;

    /// <summary>The same, cut into words.</summary>
    public IReadOnlyList<TextWord> Words { get; } = WordSplitter.Split(text);

    /// <summary>Its first word, counted over the whole edition.</summary>
    public int Start { get; } = start;

    /// <summary>The position after its last word.</summary>
    public int End => Start + Words.Count;

    public Passage? Passage { get; init; }

    public Note? Note { get; init; }

    public Source? Source { get; init; }

    public Section? Section { get; init; }

    /// <summary>True for notes, source lines and headings: a quotation may pass over them.</summary>
    public bool IsAside => Passage is null or { Note: not null };

    /// <summary>The passage and those inside it, an outer one before the inner ones; set once by the builder.</summary>
    public IReadOnlyList<PassageSpan> Spans { get; set; } = [];
}
