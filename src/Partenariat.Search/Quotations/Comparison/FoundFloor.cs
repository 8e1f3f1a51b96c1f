namespace Partenariat.Search.Quotations.Comparison;

/// <summary>
/// From which strength on an altered quotation is recognised. The figures come from the measurement in
/// docs/quotation-check.md.
/// </summary>
internal static class FoundFloor
{
    private const double Coverage = 0.5;
    private const double Information = 25;
    private const int LongestRun = 3;

    public static bool IsReached(MatchStrength strength)
    {
        return strength.Coverage >= Coverage && strength.Information >= Information && strength.LongestRun >= LongestRun;
    }
}
