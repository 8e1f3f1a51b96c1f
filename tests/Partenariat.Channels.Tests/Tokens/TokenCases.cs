using System.Text.Json.Nodes;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>The rules of the protocol, and what else a forger may think of.</summary>
internal static class TokenCases
{
    private static readonly string s_otherCase = Mint.ServiceUrl.Replace("/fr/", "/FR/", StringComparison.Ordinal);

    public static IReadOnlyList<TokenCase> All { get; } =
    [
        // Good ones.
        Accepted("good", mint => mint.Channel()),
        Accepted("expired 200 s ago", mint => mint.Channel(t => t["exp"] = Mint.In(-200))),
        Accepted("valid in 200 s", mint => mint.Channel(t => t["nbf"] = Mint.In(200))),
        Accepted("without nbf", mint => mint.Channel(t => t.Remove("nbf"))),
        Accepted("RS384", mint => mint.Channel(alg: "RS384")),
        Accepted("RS512", mint => mint.Channel(alg: "RS512")),
        Accepted("another endorsed channel", mint => mint.Channel(), "directline"),
        Accepted("key of one channel, for that channel", mint => mint.Channel(kid: "webchat-only", key: mint.WebChatOnly), "webchat"),

        // No token.
        Refused("no header", _ => null),
        Refused("empty header", _ => " "),
        Refused("another scheme", mint => mint.Channel().Replace("Bearer", "Basic", StringComparison.Ordinal)),
        Refused("scheme in small letters", mint => mint.Channel().Replace("Bearer", "bearer", StringComparison.Ordinal)),
        Refused("scheme alone", _ => "Bearer"),
        Refused("three parts", mint => mint.Channel() + " more"),
        Refused("token without scheme", mint => mint.Channel()["Bearer ".Length..]),
        Refused("garbage", _ => "Bearer abc"),
        Refused("three garbled segments", _ => "Bearer abc.def.ghi"),
        Refused("signature cut off", mint => Cut(mint.Channel(), 1)),
        Refused("signature emptied", mint => Cut(mint.Channel(), 1) + "."),

        // Issuer and audience.
        Refused("wrong issuer", mint => mint.Channel(t => t["iss"] = "https://api.example.org")),
        Refused("issuer of another cloud", mint => mint.Channel(t => t["iss"] = "https://api.botframework.us")),
        Refused("issuer with a slash", mint => mint.Channel(t => t["iss"] = Mint.Issuer + "/")),
        Refused("no issuer", mint => mint.Channel(t => t.Remove("iss"))),
        Refused("token for another bot", mint => mint.Channel(t => t["aud"] = Mint.OtherAppId)),
        Refused("several audiences, one of them ours", mint => mint.Channel(t => t["aud"] = new JsonArray(Mint.OtherAppId, Mint.AppId))),
        Refused("no audience", mint => mint.Channel(t => t.Remove("aud"))),
        Refused("empty audience", mint => mint.Channel(t => t["aud"] = string.Empty)),

        // Lifetime.
        Refused("expired 400 s ago", mint => mint.Channel(t => t["exp"] = Mint.In(-400))),
        Refused("valid in 400 s", mint => mint.Channel(t => t["nbf"] = Mint.In(400))),

        // Signature.
        Refused("forged with a known kid", mint => mint.Channel(key: mint.Forger)),
        Refused("signed with another key of the authority", mint => mint.Channel(key: mint.WebChatOnly)),
        Refused("payload of another token", mint => Mixed(mint.Channel(), mint.Channel(t => t["serviceurl"] = "https://smba.trafficmanager.net/de/"))),
        Refused("alg none", mint => mint.Channel(alg: "none")),
        Refused("HS256 with the public key", mint => mint.Channel(alg: "HS256")),
        Refused("PS256", mint => mint.Channel(alg: "PS256")),
        new("no kid", mint => mint.Channel(kid: null), Ours: false, JavaScript: false, DotNet: true),
        new("unknown kid", mint => mint.Channel(kid: "nobody"), Ours: false, JavaScript: false, DotNet: true),
        Refused("key of a tenant", mint => mint.Channel(kid: "tenant", key: mint.OwnTenant)),

        // What the token was issued for.
        Refused("serviceurl of another host", mint => mint.Channel(t => t["serviceurl"] = "https://example.org/")),
        Refused("serviceurl of another path", mint => mint.Channel(t => t["serviceurl"] = "https://smba.trafficmanager.net/de/")),
        Refused("serviceurl without its slash", mint => mint.Channel(t => t["serviceurl"] = Mint.ServiceUrl.TrimEnd('/'))),
        Refused("no serviceurl", mint => mint.Channel(t => t.Remove("serviceurl"))),
        Refused("channel without endorsement", mint => mint.Channel(), "slack"),
        Refused("key endorsed for another channel", mint => mint.Channel(kid: "webchat-only", key: mint.WebChatOnly)),
        Refused("token of a skill", mint => mint.Own("2.0", t => t["azp"] = Mint.OtherAppId)),

        // Where we are stricter than an SDK.
        new("without exp", mint => mint.Channel(t => t.Remove("exp")), Ours: false, JavaScript: true, DotNet: false),
        new("key without endorsements", mint => mint.Channel(kid: "not-endorsed", key: mint.NotEndorsed), Ours: false, JavaScript: true, DotNet: false),
        new("key endorsed for nothing", mint => mint.Channel(kid: "endorsed-for-nothing", key: mint.EndorsedForNothing), Ours: false, JavaScript: true, DotNet: false),
        new("channelId empty", mint => mint.Channel(), Ours: false, JavaScript: true, DotNet: true, ChannelId: string.Empty),
        new("emulator 1.0", mint => mint.Own("1.0"), Ours: false, JavaScript: true, DotNet: true),
        new("emulator 2.0", mint => mint.Own("2.0"), Ours: false, JavaScript: true, DotNet: true),
        new("longer than 16 KB", mint => mint.Channel(t => t["more"] = new string('a', 16_000)), Ours: false, JavaScript: true, DotNet: true),

        // Where the .NET SDK and we are less narrow than the JavaScript one.
        new("serviceurl in capitals", mint => mint.Channel(t => t["serviceurl"] = s_otherCase), Ours: true, JavaScript: false, DotNet: true),
    ];

    private static TokenCase Accepted(string name, Func<Mint, string?> authorization, string channelId = "msteams")
    {
        return new TokenCase(name, authorization, true, true, true, channelId);
    }

    private static TokenCase Refused(string name, Func<Mint, string?> authorization, string channelId = "msteams")
    {
        return new TokenCase(name, authorization, false, false, false, channelId);
    }

    private static string Cut(string token, int segments)
    {
        return string.Join('.', token.Split('.')[..^segments]);
    }

    private static string Mixed(string token, string other)
    {
        return string.Join('.', token.Split('.')[0], other.Split('.')[1], token.Split('.')[2]);
    }
}
