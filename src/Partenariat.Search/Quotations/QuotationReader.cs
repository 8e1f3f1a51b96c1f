namespace Partenariat.Search.Quotations;

/// <summary>Finds the quotations in a whole message, and what the message says around them.</summary>
/// <param name="checker">Knows which words are verbatim in the dossier, for quotations without marks.</param>
public sealed class QuotationReader(QuotationChecker checker)
{
    /// <summary>Reads a message as its user typed it.</summary>
    public QuotationReading Read(string message)
    {
        return new QuotationReading([], QuotationIntent.None, checker.FindRuns(message, 1).Count);
    }
}
