using System.Globalization;
using Partenariat.Corpus;

namespace Partenariat.Search.Quotations;

/// <summary>The years by which a work may be cited.</summary>
internal static class WorkYears
{
    private const string EventTitle = "event-title";

    /// <summary>
    /// True for the year of publication, and for one in the name of the event: a talk of 2005 that was published in 2006
    /// is cited by either.
    /// </summary>
    /// <param name="work">The work.</param>
    /// <param name="year">The year as claimed, in four digits.</param>
    public static bool Has(Source work, string year)
    {
        return year == work.Year?.ToString(CultureInfo.InvariantCulture)
            || (year.Length > 0 && ((string?)work.Csl[EventTitle])?.Contains(year, StringComparison.Ordinal) == true);
    }
}
