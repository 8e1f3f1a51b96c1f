using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Partenariat.Channels.Tokens;

/// <summary>
/// The public keys of one authority: read once a day, and once more when a token names an unknown key, at most
/// hourly. While the authority is away the last good keys stay in use. The library's ConfigurationManager cannot
/// keep these two rhythms apart.
/// </summary>
internal sealed class SigningKeys(Uri metadata, IDocumentRetriever documents, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan s_maxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan s_unknownKeyPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_failurePause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _oneReader = new(1, 1);
    private volatile KeySet _current = new(FrozenDictionary<string, JsonWebKey>.Empty, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>The key with this id, or null where the authority has none.</summary>
    public async ValueTask<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (IsDue(keyId))
        {
            await _oneReader.WaitAsync(cancellationToken);
            try
            {
                if (IsDue(keyId))
                {
                    _current = await ReadAsync(cancellationToken);
                }
            }
            finally
            {
                _oneReader.Release();
            }
        }

        return _current.Keys.GetValueOrDefault(keyId);
    }

    private bool IsDue(string keyId)
    {
        var now = clock.GetUtcNow();
        var keys = _current;
        var sinceAttempt = now - keys.Attempted;
        return now - keys.Read >= s_maxAge
            ? sinceAttempt >= s_failurePause
            : !keys.Keys.ContainsKey(keyId) && sinceAttempt >= s_unknownKeyPause;
    }

    private async Task<KeySet> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        try
        {
            var document = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, cancellationToken);
            var keys = (document.JsonWebKeySet?.Keys ?? [])
                .Where(key => !string.IsNullOrEmpty(key.KeyId))
                .GroupBy(key => key.KeyId, StringComparer.Ordinal)
                .ToFrozenDictionary(sameId => sameId.Key, sameId => sameId.First(), StringComparer.Ordinal);
            if (keys.Count == 0)
            {
                throw new InvalidDataException("The key set is empty.");
            }

            log.KeysRead(keys.Count, metadata.Host);
            return new KeySet(keys, now, now);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.KeysUnavailable(e, metadata.Host, _current.Keys.Count);
            return _current with { Attempted = now };
        }
    }

    private sealed record KeySet(FrozenDictionary<string, JsonWebKey> Keys, DateTimeOffset Read, DateTimeOffset Attempted);
}
