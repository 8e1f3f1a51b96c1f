using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tokens;

/// <summary>
/// Checks the token of a request to <c>/api/messages</c>: the rules of JwtTokenExtractor.cs and
/// ChannelValidation.cs of the SDK, but stricter: an expiry is required, keys without endorsements are refused.
/// </summary>
internal sealed class TokenCheck(Authorities authorities, IOptions<BotOptions> options)
{
    private const int MaxLength = 16 * 1024;
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] s_algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxLength, MapInboundClaims = false };

    /// <summary>Checks the header of a request, before anything else of it is read.</summary>
    /// <param name="authorization">The <c>Authorization</c> header.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public async Task<TokenVerdict> CheckAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (Read(authorization) is not { } token)
        {
            return TokenVerdict.Refused("A bearer token is required.");
        }

        if (!token.Audiences.SequenceEqual([options.Value.AppId], StringComparer.Ordinal))
        {
            return TokenVerdict.Refused("The token is for another bot.");
        }

        if (authorities.Find(token.Issuer) is not { } authority)
        {
            return TokenVerdict.Refused("The issuer of the token is not accepted.");
        }

        // Cheap refusals first: a forged token must not make us ask the authority for keys.
        if (!s_algorithms.Contains(token.Alg, StringComparer.Ordinal) || string.IsNullOrEmpty(token.Kid))
        {
            return TokenVerdict.Refused("The token is not signed as required.");
        }

        if (await authority.Keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return TokenVerdict.Refused("The signing key is unknown.");
        }

        var result = await _handler.ValidateTokenAsync(token, Parameters(authority, key));
        if (!result.IsValid)
        {
            return TokenVerdict.Refused("The token is not valid: " + result.Exception?.GetType().Name);
        }

        return authority.IsOwnTenant ? OwnApplication(token) : Channel(token, Endorsements.Of(key));
    }

    private JsonWebToken? Read(string? authorization)
    {
        var parts = authorization?.Split(' ', 3);
        if (parts is not [var scheme, var text] || scheme != "Bearer" || text.Length > MaxLength)
        {
            return null;
        }

        try
        {
            var token = _handler.ReadJsonWebToken(text);
            return token.IsEncrypted ? null : token;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(Authority authority, JsonWebKey key)
    {
        return new TokenValidationParameters
        {
            ValidIssuers = authority.Issuers,
            ValidAudience = options.Value.AppId,
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidAlgorithms = s_algorithms,
            ClockSkew = s_clockSkew,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            IncludeTokenOnFailedValidation = false,
            LogValidationExceptions = false,
        };
    }

    private static TokenVerdict Channel(JsonWebToken token, IReadOnlySet<string> endorsements)
    {
        if (!token.TryGetPayloadValue("serviceurl", out string? serviceUrl) || string.IsNullOrEmpty(serviceUrl))
        {
            return TokenVerdict.Refused("The token names no serviceurl.");
        }

        return endorsements.Count == 0
            ? TokenVerdict.Refused("The signing key is endorsed for no channel.")
            : TokenVerdict.Accepted(new Caller(serviceUrl, endorsements));
    }

    private TokenVerdict OwnApplication(JsonWebToken token)
    {
        var claim = token.TryGetPayloadValue("ver", out string? version) ? version switch { "1.0" => "appid", "2.0" => "azp", _ => null } : null;
        return claim is not null && token.TryGetPayloadValue(claim, out string? application) && application == options.Value.AppId
            ? TokenVerdict.Accepted(Caller.Own)
            : TokenVerdict.Refused("The token is not of this application.");
    }
}
