namespace Partenariat.Search.Quotations.Comparison;

/// <summary>A run of words that are the same on both sides, or that differ.</summary>
internal readonly record struct WordRun
{
    /// <summary>True where both sides have the same words, if only in another spelling.</summary>
    public required bool IsSame { get; init; }

    public required int GivenStart { get; init; }

    public required int GivenEnd { get; init; }

    public required int OriginalStart { get; init; }

    public required int OriginalEnd { get; init; }

    /// <summary>True where either side is cut before the run.</summary>
    public bool IsCut { get; init; }

    /// <summary>
    /// Where the words begin that are left out at that cut, or before the first run the negation that it leaves out; the end
    /// itself where none are.
    /// </summary>
    public int CutStart { get; init; }

    /// <summary>The position after the words that are left out at that cut.</summary>
    public int CutEnd { get; init; }

    /// <summary>True where the quotation marks the words as its own, by square brackets: an adaptation, no alteration.</summary>
    public bool IsAdaptation { get; init; }

    /// <summary>True where the quotation has the expected words and the dossier a known typo.</summary>
    public bool IsErratum { get; init; }

    public int GivenCount => GivenEnd - GivenStart;

    public int OriginalCount => OriginalEnd - OriginalStart;

    /// <summary>True where the other run goes on where this one ends, on both sides.</summary>
    public bool IsFollowedBy(WordRun next)
    {
        return GivenEnd == next.GivenStart && OriginalEnd == next.OriginalStart;
    }
}
