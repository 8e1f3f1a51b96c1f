namespace Partenariat.Search.Quotations;

/// <summary>Words of a message that follow each other in the dossier too.</summary>
/// <param name="Start">Where the run begins in the message, in characters.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="WordCount">Its length in words.</param>
/// <param name="Original">Its first word in the edition, counted over the whole of it.</param>
public sealed record VerbatimRun(int Start, int Length, int WordCount, int Original)
{
    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;
}
