namespace Partenariat.Channels.Tokens;

/// <summary>Who speaks to us, as far as a token (or being on this machine) proves it.</summary>
/// <param name="ServiceUrl">The connector that the token was issued for; null where nothing was promised about it.</param>
/// <param name="Endorsements">The channels for which the signing key vouches; null where there is no such rule.</param>
internal sealed record Caller(string? ServiceUrl, IReadOnlySet<string>? Endorsements)
{
    /// <summary>Somebody on this machine, or our own application with a token of our tenant.</summary>
    public static Caller Own { get; } = new(null, null);

    /// <summary>Whether the token allows this activity; else the reason.</summary>
    public string? Objection(string? serviceUrl, string? channelId)
    {
        if (Endorsements is null)
        {
            return null;
        }

        if (!string.Equals(ServiceUrl, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return "The token was issued for another serviceUrl.";
        }

        return channelId is not null && Endorsements.Contains(channelId) ? null : "The signing key is not endorsed for this channel.";
    }
}
