using System.Text;

namespace Partenariat.Corpus.Citations;

/// <summary>A reference under construction: words, some of them in italics.</summary>
internal sealed class CitationText
{
    private readonly List<CitationRun> _runs = [];

    public bool IsEmpty => _runs.Count == 0;

    public IReadOnlyList<CitationRun> Runs => _runs;

    /// <summary>The last letter, or a space where there is none.</summary>
    private char Last => IsEmpty ? ' ' : _runs[^1].Text[^1];

    public static CitationText Of(string? text, bool isItalic = false)
    {
        return new CitationText().Add(text, isItalic);
    }

    public CitationText Add(string? text, bool isItalic = false)
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        if (_runs.Count > 0 && _runs[^1].IsItalic == isItalic)
        {
            _runs[^1] = new CitationRun(_runs[^1].Text + text, isItalic);
        }
        else
        {
            _runs.Add(new CitationRun(text, isItalic));
        }

        return this;
    }

    public CitationText Add(CitationText other)
    {
        foreach (var (text, isItalic) in other._runs)
        {
            Add(text, isItalic);
        }

        return this;
    }

    /// <summary>Adds a part, with a separator if there is something before; an empty part adds nothing.</summary>
    public CitationText Join(string separator, CitationText part)
    {
        return part.IsEmpty ? this : IsEmpty ? Add(part) : Add(separator).Add(part);
    }

    /// <inheritdoc cref="Join(string, CitationText)"/>
    public CitationText Join(string separator, string? part, bool isItalic = false)
    {
        return Join(separator, Of(part, isItalic));
    }

    /// <summary>Ends the sentence, unless it ends already.</summary>
    public CitationText Stop()
    {
        return IsEmpty || Last is '.' or '?' or '!' ? this : Add(".");
    }

    public override string ToString()
    {
        return _runs.Aggregate(new StringBuilder(), (text, run) => text.Append(run.Text)).ToString();
    }
}
