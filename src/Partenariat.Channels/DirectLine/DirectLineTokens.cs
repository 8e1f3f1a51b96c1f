using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// Tokens of the web chat, opaque and signed with keys that outlive a restart. The expiry is part of the content and
/// not left to the library's time-limited protector, so that « expired » and « forged » get different answers.
/// </summary>
internal sealed class DirectLineTokens(
    IDataProtectionProvider protection, IStorage storage, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const int MaxLength = 4096;

    private readonly IDataProtector _conversations = protection.CreateProtector("DirectLine.Conversation.v1");
    private readonly IDataProtector _streams = protection.CreateProtector("DirectLine.Stream.v1");

    /// <summary>A random id that cannot be guessed.</summary>
    public static string NewId()
    {
        return Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    }

    public string ForConversation(string conversationId, string userId)
    {
        return Protect(_conversations, new ConversationGrant(conversationId, userId, clock.GetUtcNow() + options.Value.TokenLifetime));
    }

    public string ForStream(string conversationId, string userId)
    {
        var expires = clock.GetUtcNow() + options.Value.StreamTokenLifetime;
        return Protect(_streams, new ConversationGrant(conversationId, userId, expires, NewId()));
    }

    /// <summary>Reads a conversation token, also an expired one; null where it is not ours. Fails while the keys cannot be read.</summary>
    public ConversationGrant? Read(string? token)
    {
        return Unprotect(_conversations, token);
    }

    public bool IsExpired(ConversationGrant grant)
    {
        return grant.Expires <= clock.GetUtcNow();
    }

    /// <summary>Uses a stream token up; null where it is not ours, expired or used before.</summary>
    public async Task<ConversationGrant?> UseForStreamAsync(string? token, CancellationToken cancellationToken)
    {
        return Unprotect(_streams, token) is { Use: { } use } grant
            && !IsExpired(grant)
            && await storage.TryAddAsync("stream/" + use, string.Empty, options.Value.StreamTokenLifetime, cancellationToken)
                ? grant
                : null;
    }

    private static string Protect(IDataProtector protector, ConversationGrant grant)
    {
        return protector.Protect(JsonSerializer.Serialize(grant));
    }

    private static ConversationGrant? Unprotect(IDataProtector protector, string? token)
    {
        if (string.IsNullOrEmpty(token) || token.Length > MaxLength)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<ConversationGrant>(protector.Unprotect(token));
        }
        catch (Exception e) when (e is CryptographicException or JsonException && !StoreFailure.Is(e))
        {
            return null;
        }
    }
}
