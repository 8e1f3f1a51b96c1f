using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>Plays the Bot Framework's authority and a tenant's: OpenID documents and keys, over plain HTTP.</summary>
internal sealed class LocalAuthority : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, JsonObject> _channelKeys = [];
    private readonly Dictionary<string, JsonObject> _tenantKeys = [];
    private string _address = string.Empty;
    private int _reads;

    private LocalAuthority(WebApplication app)
    {
        _app = app;
    }

    public Uri ChannelMetadata => new(_address + "/v1/.well-known/openidconfiguration");

    public Uri TenantMetadata => new(_address + "/tenant/v2.0/.well-known/openid-configuration");

    public bool IsAway { get; set; }

    /// <summary>How often somebody asked for keys, also in vain.</summary>
    public int Reads => _reads;

    public static async Task<LocalAuthority> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        var app = builder.Build();
        var authority = new LocalAuthority(app);
        app.MapGet("/v1/.well-known/openidconfiguration", () => authority.Document("https://api.botframework.com", "/keys"));
        app.MapGet("/tenant/v2.0/.well-known/openid-configuration", () => authority.Document("https://login.microsoftonline.com/common/v2.0", "/tenant-keys"));
        app.MapGet("/keys", () => Set(authority._channelKeys));
        app.MapGet("/tenant-keys", () => Set(authority._tenantKeys));
        await app.StartAsync();
        authority._address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return authority;
    }

    /// <summary>Makes a new key known.</summary>
    /// <param name="id">Its <c>kid</c>.</param>
    /// <param name="endorsements">The channels that it is endorsed for, or null for no such property.</param>
    public RSA AddKey(string id, params IReadOnlyList<string>? endorsements)
    {
        return Add(_channelKeys, id, endorsements);
    }

    public RSA AddTenantKey(string id)
    {
        return Add(_tenantKeys, id, null);
    }

    public void RemoveKey(string id)
    {
        _channelKeys.Remove(id);
    }

    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private static RSA Add(Dictionary<string, JsonObject> keys, string id, IReadOnlyList<string>? endorsements)
    {
        var rsa = RSA.Create(2048);
        var parameters = rsa.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        keys[id] = key;
        return rsa;
    }

    private static IResult Set(Dictionary<string, JsonObject> keys)
    {
        return Results.Text(new JsonObject { ["keys"] = new JsonArray([.. keys.Values.Select(key => key.DeepClone())]) }.ToJsonString(), "application/json");
    }

    private IResult Document(string issuer, string keys)
    {
        Interlocked.Increment(ref _reads);
        return IsAway
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Text(new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = _address + keys }.ToJsonString(), "application/json");
    }
}
