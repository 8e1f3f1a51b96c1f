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
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan UnknownKeyPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan FailurePause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim oneReader = new(1, 1);
    private volatile KeySet current = new(FrozenDictionary<string, JsonWebKey>.Empty, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>The key with this id, or null where the authority has none.</summary>
    public async ValueTask<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (IsDue(keyId))
        {
            await oneReader.WaitAsync(cancellationToken);
            try
            {
                if (IsDue(keyId))
                {
                    current = await ReadAsync(cancellationToken);
                }
            }
            finally
            {
                oneReader.Release();
            }
        }

        return current.Keys.GetValueOrDefault(keyId);
    }

    private bool IsDue(string keyId)
    {
        var now = clock.GetUtcNow();
        var keys = current;
        var sinceAttempt = now - keys.Attempted;
        return now - keys.Read >= MaxAge
            ? sinceAttempt >= FailurePause
            : !keys.Keys.ContainsKey(keyId) && sinceAttempt >= UnknownKeyPause;
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
            log.KeysUnavailable(e, metadata.Host, current.Keys.Count);
            return current with { Attempted = now };
        }
    }

    private sealed record KeySet(FrozenDictionary<string, JsonWebKey> Keys, DateTimeOffset Read, DateTimeOffset Attempted);
}
