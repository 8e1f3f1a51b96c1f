using System.ComponentModel.DataAnnotations;

namespace Partenariat.Bot.Papers;

/// <summary>The check of whole papers: section <c>Papers</c> of the configuration.</summary>
internal sealed class PaperOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Papers";

    /// <summary>How many papers one address may send in a minute. By default 30: a classroom shares one address.</summary>
    [Range(1, 10_000)]
    public int AddressPerMinute { get; set; } = 30;

    /// <summary>How many papers are read and checked at once; the others wait. By default 2.</summary>
    [Range(1, 64)]
    public int AtOnce { get; set; } = 2;

    /// <summary>After so many seconds the work on a paper ends. By default 30.</summary>
    [Range(1, 300)]
    public int MostSeconds { get; set; } = 30;

    /// <summary>Domains beside sharepoint.com from which a file sent in Teams is fetched, their subdomains only: a national cloud's.</summary>
    public string[] FileHosts { get; set; } = [];
}
