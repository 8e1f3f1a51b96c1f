using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Reading;

namespace Partenariat.Search.Quotations;

/// <summary>Tells which texts are too short or too long to be checked as a quotation.</summary>
internal static class QuoteLimits
{
    private const int MinimumWords = 3;
    private const int MinimumMeant = 2;

    /// <summary>Why the quotation cannot be checked, or null where it can.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="isShortMeant">True where few words are meant as a quotation.</param>
    public static NotFoundReason? Exclude(Quote quote, bool isShortMeant)
    {
        return quote.Words.Count switch
        {
            0 => NotFoundReason.NoWords,
            > QuotationRequest.MaximumWords => NotFoundReason.TooLong,
            _ when PeopleWords.Count(quote.Text) < (isShortMeant ? MinimumMeant : MinimumWords) => NotFoundReason.TooShort,
            _ => null,
        };
    }
}
