namespace Partenariat.Search.Quotations.Papers;

/// <summary>Words that a paper has in common with the dossier, without quotation marks.</summary>
/// <param name="Text">The words as the paper has them.</param>
/// <param name="Start">Where they begin in the text of the paper, in characters.</param>
/// <param name="Report">Where they come from: found in a passage, exact.</param>
public sealed record CopiedWords(string Text, int Start, QuotationReport Report)
{
    /// <summary>The position after the last of the words.</summary>
    public int End => Start + Text.Length;
}
