namespace Partenariat.Channels.Tokens;

/// <summary>Either a caller that may speak, or the reason why not; the reason never quotes the token.</summary>
internal sealed record TokenVerdict(Caller? Caller, string? Reason)
{
    public static TokenVerdict Accepted(Caller caller)
    {
        return new TokenVerdict(caller, null);
    }

    public static TokenVerdict Refused(string reason)
    {
        return new TokenVerdict(null, reason);
    }
}
