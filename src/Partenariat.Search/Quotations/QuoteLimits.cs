using System.Text.RegularExpressions;
using Partenariat.Search.Quotations.Alignment;

namespace Partenariat.Search.Quotations;

/// <summary>Tells which texts are too short or too long to be checked as a quotation.</summary>
internal static partial class QuoteLimits
{
    private const int MinimumWords = 3;

    /// <summary>Why the quotation cannot be checked, or null where it can.</summary>
    public static NotFoundReason? Exclude(Quote quote)
    {
        return quote.Words.Count switch
        {
            0 => NotFoundReason.NoWords,
            > QuotationRequest.MaximumWords => NotFoundReason.TooLong,
            _ when Words().Count(quote.Text) < MinimumWords => NotFoundReason.TooShort,
            _ => null,
        };
    }

    // Words as people count them: « l'acteur » is one.
    [GeneratedRegex(@"\S*[\p{L}\p{Nd}]\S*")]
    private static partial Regex Words();
}
