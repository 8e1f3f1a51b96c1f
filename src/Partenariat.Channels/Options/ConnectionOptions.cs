namespace Partenariat.Channels.Options;

/// <summary>Where things outside this process are: section <c>ConnectionStrings</c> of the configuration.</summary>
public sealed class ConnectionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "ConnectionStrings";

    /// <summary>
    /// Redis, such as <c>redis.example.org:6379,password=…,ssl=true</c>, in the form of StackExchange.Redis. Null: what
    /// replicas would share stays in memory.
    /// </summary>
    public string? Redis { get; set; }
}
