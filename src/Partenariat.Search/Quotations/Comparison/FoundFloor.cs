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

    // Where hardly anything but a word left out differs, short runs are enough.
    private const double NearlyAll = 0.95;
    private const double NearlyDense = 0.75;

    public static bool IsReached(MatchStrength strength)
    {
        var isLong = strength.LongestRun >= LongestRun && strength.Density >= Density;
        var isClose = strength.Coverage >= NearlyAll && strength.Density >= NearlyDense;
        return strength.Coverage >= Coverage && strength.Information >= Information && (isLong || isClose);
    }
}
