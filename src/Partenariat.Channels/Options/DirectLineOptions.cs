using System.ComponentModel.DataAnnotations;

namespace Partenariat.Channels.Options;

/// <summary>The web chat's own Direct Line 3.0 endpoint: section <c>DirectLine</c> of the configuration.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "DirectLine";

    /// <summary>The bot's id in web chat conversations.</summary>
    [Required]
    public string BotId { get; set; } = "bot";

    /// <summary>The bot's name in web chat conversations, as it stands in « … effectue une saisie » and for screen readers.</summary>
    [Required]
    public string BotName { get; set; } = "Le bot";

    /// <summary>Where browsers reach this server, such as <c>https://bot.example.org</c>. Null: taken from each request.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Origins of other sites whose pages may call the endpoint, such as <c>https://www.example.org</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>A folder for the keys that sign tokens. Null: Redis where it is configured, else the user's profile.</summary>
    public string? KeyFolder { get; set; }

    /// <summary>How long a token is valid. The client refreshes it every 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream address can be used, once.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan StreamTokenLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>A conversation in which nobody spoke for this long is forgotten.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How many conversations of this server are kept; of the address that takes most room, the one idle for longest gives way.</summary>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; set; } = 5_000;

    /// <summary>How many bytes (UTF-8) the conversations of one address take on this server: a school shares one. Its own give way.</summary>
    [Range(1_000_000, 1_000_000_000_000)]
    public long AddressBytes { get; set; } = 32_000_000;

    /// <summary>How many bytes (UTF-8) all conversations of this server take; in its own memory they take twice that.</summary>
    [Range(1_000_000, 1_000_000_000_000)]
    public long TotalBytes { get; set; } = 128_000_000;

    /// <summary>How many activities of a conversation are kept for replay; the oldest give way.</summary>
    [Range(10, 10_000)]
    public int MaxActivities { get; set; } = 200;

    /// <summary>How many characters (in Redis: bytes of UTF-8) of a conversation are kept for replay; the oldest activities give way.</summary>
    [Range(100_000, 100_000_000)]
    public int MaxCharacters { get; set; } = 1_000_000;

    /// <summary>Open streams (browser tabs) of one conversation on this server.</summary>
    [Range(1, 100)]
    public int MaxStreams { get; set; } = 8;

    /// <summary>Activities that one conversation may post in a minute, all of them at once if it likes.</summary>
    [Range(1, 100_000)]
    public int PostsPerMinute { get; set; } = 30;

    /// <summary>Activities that one address may post in a minute: a classroom shares one address.</summary>
    [Range(1, 1_000_000)]
    public int AddressPostsPerMinute { get; set; } = 600;

    /// <summary>Conversations that one address may start in a minute.</summary>
    [Range(1, 1_000_000)]
    public int AddressStartsPerMinute { get; set; } = 120;

    /// <summary>Requests without a token of ours that one address may try in a minute. Those with one are not held up by it.</summary>
    [Range(1, 1_000_000)]
    public int AddressFailuresPerMinute { get; set; } = 300;

    /// <summary>What the bot says to somebody who sends a file.</summary>
    [Required]
    public string UploadRefusedText { get; set; } =
        "Je ne peux pas recevoir de fichier. Vous pouvez coller le texte dans votre message.";
}
