using System.Net;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Partenariat.Channels.Options;

/// <summary>A connection that cannot be understood would be met by the first visitor. It holds a password: no reason quotes it.</summary>
internal sealed class ConnectionOptionsCheck : IValidateOptions<ConnectionOptions>
{
    private const string Setting = "ConnectionStrings:Redis";
    private const string Form = "The form is host:6379,password=…,ssl=true.";

    public ValidateOptionsResult Validate(string? name, ConnectionOptions options)
    {
        return string.IsNullOrEmpty(options.Redis) || Problem(options.Redis) is not { } problem
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{Setting}: {problem} {Form}");
    }

    private static string? Problem(string connection)
    {
        if (connection.Contains("://", StringComparison.Ordinal))
        {
            return "this is an address, which StackExchange.Redis does not read.";
        }

        try
        {
            var redis = ConfigurationOptions.Parse(connection);
            return redis.EndPoints.Count == 0 ? "it names no host."
                : redis.EndPoints.All(IsPossible) ? null
                : "its host is no host name.";
        }
        catch (ArgumentOutOfRangeException)
        {
            return "its port is none.";
        }
        catch (ArgumentException e)
        {
            // Its sentence names the option, never the value.
            return e.Message.Split(" (Parameter", 2)[0].TrimEnd('.') + ".";
        }
    }

    private static bool IsPossible(EndPoint end)
    {
        return end is not DnsEndPoint host || Uri.CheckHostName(host.Host) != UriHostNameType.Unknown;
    }
}
