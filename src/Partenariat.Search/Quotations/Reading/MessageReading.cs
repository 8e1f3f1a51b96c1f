using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>What a message holds in the way of quotations.</summary>
/// <param name="Row">Its tokens.</param>
/// <param name="Quotations">The quotations in order.</param>
/// <param name="Intent">What the message wants done with them.</param>
/// <param name="VerbatimWords">How many words the longest verbatim run of the dossier has in the message.</param>
internal sealed record MessageReading(TokenRow Row, IReadOnlyList<ReadQuotation> Quotations, QuotationIntent Intent, int VerbatimWords)
{
    /// <summary>True where the message sets what is in marks as a task: « Consigne : « … » », « commenter « … » ».</summary>
    public bool IsAssignment { get; init; }

    /// <summary>
    /// True where a check seems to be asked, in words that may be about anything else: « …, non ? », « une phrase là-dessus ? ».
    /// </summary>
    public bool IsLoose { get; init; }

    /// <summary>True where somebody without a name says what is quoted: « mon chef répète « … » ».</summary>
    public bool IsTold { get; init; }
}

/// <summary>A quotation of a message.</summary>
/// <param name="Stretch">Its words.</param>
/// <param name="Claim">What is said of it.</param>
/// <param name="IsMarked">True where quotation marks surround it.</param>
/// <param name="IsTitle">True where it is the title of a work in a reference.</param>
internal sealed record ReadQuotation(Stretch Stretch, Claim Claim, bool IsMarked, bool IsTitle);
