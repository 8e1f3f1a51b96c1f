namespace Partenariat.Search.Quotations.Alignment;

/// <summary>A quotation laid along the edition: all its words, a stretch of the edition's.</summary>
/// <param name="Steps">The steps from the first word of the quotation to the last.</param>
/// <param name="Cost">What they cost together; 0 where every word is the same.</param>
internal sealed record WordAlignment(IReadOnlyList<Step> Steps, int Cost)
{
    /// <summary>The first word of the edition that matches; -1 where none does.</summary>
    public int Start { get; } = Steps.Where(IsSame).Select(step => step.Original).DefaultIfEmpty(-1).First();

    /// <summary>The position after the last word that matches; -1 where none does.</summary>
    public int End { get; } = Steps.Where(IsSame).Select(step => step.Original + step.OriginalCount).DefaultIfEmpty(-1).Last();

    public bool Overlaps(WordAlignment other)
    {
        return Start < other.End && other.Start < End;
    }

    private static bool IsSame(Step step)
    {
        return step.Kind is StepKind.Match or StepKind.Detour;
    }
}
