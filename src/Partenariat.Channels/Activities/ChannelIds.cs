namespace Partenariat.Channels.Activities;

/// <summary>The channels for which this library knows particular rules.</summary>
public static class ChannelIds
{
    /// <summary>Microsoft Teams.</summary>
    public const string Teams = "msteams";

    /// <summary>This library's own Direct Line endpoint, which the web chat uses.</summary>
    public const string DirectLine = "directline";
}
