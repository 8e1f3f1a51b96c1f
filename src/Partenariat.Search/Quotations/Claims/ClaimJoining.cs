namespace Partenariat.Search.Quotations.Claims;

/// <summary>Puts together what several places of a message claim for one quotation.</summary>
internal static class ClaimJoining
{
    /// <summary>Both claims; a page or an article of the first stays.</summary>
    public static Claim Join(Claim one, Claim other)
    {
        return new Claim
        {
            Names = [.. one.Names, .. other.Names],
            Works = [.. one.Works, .. other.Works],
            Years = [.. one.Years, .. other.Years],
            Page = one.Page ?? other.Page,
            Article = one.Article ?? other.Article,
            NotUnderstood = [.. one.NotUnderstood, .. other.NotUnderstood],
            AndOthers = one.AndOthers || other.AndOthers,
            IsChoice = one.IsChoice || other.IsChoice,
        };
    }
}
