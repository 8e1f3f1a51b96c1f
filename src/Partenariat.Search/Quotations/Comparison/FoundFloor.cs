namespace Partenariat.Search.Quotations.Comparison;

/// <summary>
/// From which strength on an altered quotation is recognised. The figures come from the measurement in
/// docs/quotation-check.md.
/// </summary>
internal static class FoundFloor
{
    private const double Coverage = 0.55;
    private const double Density = 0.5;
    private const double Information = 18;
    private const int LongestRun = 3;

    // Where the author claimed speaks there, half of the words in one long run are enough.
    private const double ClaimedCoverage = 0.45;
    private const int ClaimedRun = 6;

    // Where hardly anything but a word left out differs, short runs are enough.
    private const double NearlyAll = 0.95;
    private const double NearlyDense = 0.75;

    // What is worth a look, though it is not the quotation.
    private const double LeadCoverage = 0.3;
    private const double LeadInformation = 10;
    private const int LeadRun = 2;

    // « le travail social » alone makes no two sentences alike.
    private const int LeadContent = 3;
    private const double LeadContentShare = 0.5;

    /// <summary>True where a place is worth showing as a lead, too far for a verdict.</summary>
    public static bool IsLead(MatchStrength strength)
    {
        return strength is { Coverage: >= LeadCoverage, Information: >= LeadInformation, LongestRun: >= LeadRun }
            && strength is { Content: >= LeadContent } or { ContentShare: >= LeadContentShare };
    }

    /// <summary>True where a place is near enough.</summary>
    /// <param name="strength">How near it is.</param>
    /// <param name="isClaimed">True where the author claimed is the one who speaks there.</param>
    public static bool IsReached(MatchStrength strength, bool isClaimed)
    {
        if (isClaimed && strength is { Coverage: >= ClaimedCoverage, Density: >= Density, Information: >= Information, LongestRun: >= ClaimedRun })
        {
            return true;
        }

        var isLong = strength.LongestRun >= LongestRun && strength.Density >= Density;
        var isClose = strength.Coverage >= NearlyAll && strength.Density >= NearlyDense;
        return strength.Coverage >= Coverage && strength.Information >= Information && (isLong || isClose);
    }
}
