using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Partenariat.Channels.Tokens;

/// <summary>The channels for which the Bot Framework's authority lets a key speak.</summary>
internal static class Endorsements
{
    /// <summary>The endorsements written in the key; empty where there are none.</summary>
    public static IReadOnlySet<string> Of(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var value))
        {
            return FrozenSet<string>.Empty;
        }

        // The library keeps unknown properties in forms of its own: JSON is the common one.
        var json = JsonSerializer.SerializeToElement(value);
        return json.ValueKind == JsonValueKind.Array
            ? json.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => item.GetString()!)
                .ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet<string>.Empty;
    }
}
