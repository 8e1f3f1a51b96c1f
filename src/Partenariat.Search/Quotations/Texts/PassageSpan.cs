using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>The words of the edition that a passage holds.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">Its first word, counted over the whole edition.</param>
/// <param name="End">The position after its last word.</param>
internal readonly record struct PassageSpan(Passage Passage, int Start, int End)
{
    public bool Contains(int start, int end)
    {
        return Start <= start && end <= End;
    }

    public int Overlap(int start, int end)
    {
        return Math.Max(0, Math.Min(End, end) - Math.Max(Start, start));
    }
}
