using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Activities;

namespace Partenariat.BotFramework;

/// <summary>The SDK's state in the store of the channels: memory with a bound, or Redis. What is idle for long is forgotten.</summary>
internal sealed class ConversationStorage(Channels.Storage.IStorage storage, IOptions<ConversationOptions> options) : IStorage
{
    /// <inheritdoc />
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await storage.ReadAsync<JsonObject>(Name(key), cancellationToken) is { } state)
            {
                found[key] = JObject.Parse(state.ToJsonString());
            }
        }

        return found;
    }

    /// <inheritdoc />
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, state) in changes)
        {
            await storage.WriteAsync(Name(key), JsonNode.Parse(ActivityWriter.ToJson(state))!.AsObject(), options.Value.IdleTime, cancellationToken);
        }
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            await storage.DeleteAsync(Name(key), cancellationToken);
        }
    }

    private static string Name(string key)
    {
        return "state/" + key;
    }
}
