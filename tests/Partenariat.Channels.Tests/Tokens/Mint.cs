using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>Makes tokens, right ones and wrong ones, with all that a forger could do.</summary>
internal sealed class Mint(LocalAuthority authority)
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string OtherAppId = "99999999-2222-3333-4444-555555555555";
    public const string ServiceUrl = "https://smba.trafficmanager.net/fr/";
    public const string Issuer = "https://api.botframework.com";

    /// <summary>A tenant of the Bot Framework's emulator, which the SDK knows by heart.</summary>
    public const string Tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    public RSA Teams { get; } = authority.AddKey("teams", "msteams", "directline", "webchat");

    public RSA WebChatOnly { get; } = authority.AddKey("webchat-only", "webchat");

    public RSA NotEndorsed { get; } = authority.AddKey("not-endorsed", null);

    public RSA EndorsedForNothing { get; } = authority.AddKey("endorsed-for-nothing");

    public RSA OwnTenant { get; } = authority.AddTenantKey("tenant");

    public RSA Forger { get; } = RSA.Create(2048);

    /// <summary>A good token of a channel, with changes.</summary>
    public string Channel(Action<JsonObject>? payload = null, string? kid = "teams", RSA? key = null, string alg = "RS256")
    {
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = In(-3600),
            ["exp"] = In(3600),
        };
        payload?.Invoke(claims);
        return "Bearer " + Sign(Header(alg, kid), claims, key ?? Teams);
    }

    /// <summary>A good token that our tenant issued to our own application, as the emulator uses it.</summary>
    public string Own(string version, Action<JsonObject>? payload = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = version == "1.0" ? $"https://sts.windows.net/{Tenant}/" : $"https://login.microsoftonline.com/{Tenant}/v2.0",
            ["aud"] = AppId,
            ["ver"] = version,
            [version == "1.0" ? "appid" : "azp"] = AppId,
            ["tid"] = Tenant,
            ["nbf"] = In(-3600),
            ["exp"] = In(3600),
        };
        payload?.Invoke(claims);
        return "Bearer " + Sign(Header("RS256", "tenant"), claims, OwnTenant);
    }

    /// <summary>Seconds since 1970, counted from now.</summary>
    public static long In(int seconds)
    {
        return DateTimeOffset.UtcNow.AddSeconds(seconds).ToUnixTimeSeconds();
    }

    private static JsonObject Header(string alg, string? kid)
    {
        var header = new JsonObject { ["alg"] = alg, ["typ"] = "JWT" };
        if (kid is not null)
        {
            header["kid"] = kid;
        }

        return header;
    }

    private static string Sign(JsonObject header, JsonObject payload, RSA key)
    {
        var content = Base64UrlEncoder.Encode(header.ToJsonString()) + "." + Base64UrlEncoder.Encode(payload.ToJsonString());
        return content + "." + Base64UrlEncoder.Encode(Signature((string)header["alg"]!, Encoding.ASCII.GetBytes(content), key));
    }

    private static byte[] Signature(string alg, byte[] content, RSA key)
    {
        return alg switch
        {
            "none" => [],
            "RS256" => key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => key.SignData(content, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => key.SignData(content, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),

            // The classic confusion: the public key, known to all, used as a shared secret.
            "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportRSAPublicKeyPem()), content),
            _ => throw new ArgumentOutOfRangeException(nameof(alg), alg, null),
        };
    }
}
