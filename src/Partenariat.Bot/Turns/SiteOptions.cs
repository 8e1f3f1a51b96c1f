namespace Partenariat.Bot.Turns;

/// <summary>Where this server is reached from outside: section <c>Site</c> of the configuration.</summary>
internal sealed class SiteOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Site";

    /// <summary>
    /// The address of the pages, such as <c>https://bot.example.org/</c>; null, the default, for cards without links to them,
    /// but in our own web chat, whose pages know it.
    /// </summary>
    public Uri? Address { get; set; }

    /// <summary>True for no address, or one that a browser can open.</summary>
    public bool IsValid => Address is null
        || (Address.IsAbsoluteUri && (Address.Scheme == Uri.UriSchemeHttps || Address.Scheme == Uri.UriSchemeHttp));
}
