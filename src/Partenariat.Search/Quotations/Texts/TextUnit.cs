using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>A continuous text of the edition: an outermost passage, a note, a source line or a heading.</summary>
internal sealed class TextUnit
{
    private readonly SplitTexts _split;
    private IReadOnlyList<TextWord>? _words;

    /// <summary>Takes the text and its words.</summary>
    /// <param name="text">The words as printed.</param>
    /// <param name="words">The same, cut into words.</param>
    /// <param name="start">Its first word, counted over the whole edition.</param>
    /// <param name="split">Decides how long the words are kept.</param>
    public TextUnit(string text, IReadOnlyList<TextWord> words, int start, SplitTexts split)
    {
        (Text, Start, Count, _words, _split) = (text, start, words.Count, words, split);
        split.Keep(this);
    }

    /// <summary>The words as printed.</summary>
    public string Text { get; }

    /// <summary>The same, cut into words; cut again where they were not kept.</summary>
    public IReadOnlyList<TextWord> Words
    {
        get
        {
            var words = Volatile.Read(ref _words);
            if (words is null)
            {
                words = _split.Cut(Text);
                Volatile.Write(ref _words, words);
                _split.Keep(this);
            }

            return words;
        }
    }

    /// <summary>How many words it has.</summary>
    public int Count { get; }

    /// <summary>Its first word, counted over the whole edition.</summary>
    public int Start { get; }

    /// <summary>The position after its last word.</summary>
    public int End => Start + Count;

    public Passage? Passage { get; init; }

    public Note? Note { get; init; }

    public Source? Source { get; init; }

    public Section? Section { get; init; }

    /// <summary>True for notes, source lines and headings: a quotation may pass over them.</summary>
    public bool IsAside => Passage is null or { Note: not null };

    /// <summary>The passage and those inside it, an outer one before the inner ones; set once by the builder.</summary>
    public IReadOnlyList<PassageSpan> Spans { get; set; } = [];

    /// <summary>Forgets the words until somebody asks for them.</summary>
    public void Forget()
    {
        Volatile.Write(ref _words, null);
    }
}
