using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Storage;

namespace Partenariat.BotFramework;

/// <summary>
/// The SDK's state in the store of the channels: memory with a bound, or Redis. What is idle for long is forgotten. A
/// store that is away holds nothing and keeps nothing: the turn is told, and goes on.
/// </summary>
internal sealed class ConversationStorage(Channels.Storage.IStorage storage, IOptions<ConversationOptions> options) : Microsoft.Bot.Builder.IStorage
{
    private readonly AsyncLocal<Action?> _onLoss = new();

    /// <summary>From now on, what this turn loses is told.</summary>
    /// <param name="onLoss">Called when something cannot be read or kept; perhaps several times.</param>
    public void BeginTurn(Action onLoss)
    {
        _onLoss.Value = onLoss;
    }

    /// <inheritdoc />
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        await TryAsync(async () =>
        {
            foreach (var key in keys)
            {
                if (await storage.ReadAsync<JsonObject>(Name(key), cancellationToken) is { } state)
                {
                    found[key] = JObject.Parse(state.ToJsonString());
                }
            }
        });
        return found;
    }

    /// <inheritdoc />
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        return TryAsync(async () =>
        {
            foreach (var (key, state) in changes)
            {
                await storage.WriteAsync(Name(key), JsonNode.Parse(ActivityWriter.ToJson(state))!.AsObject(), options.Value.IdleTime, cancellationToken);
            }
        });
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            await storage.DeleteAsync(Name(key), cancellationToken);
        }
    }

    private async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            _onLoss.Value?.Invoke();
        }
    }

    private static string Name(string key)
    {
        return "state/" + key;
    }
}
