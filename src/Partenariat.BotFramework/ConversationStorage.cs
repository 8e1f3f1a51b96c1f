using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.BotFramework;

/// <summary>
/// The SDK's state in the store of the channels: memory with a bound, or Redis. What is idle for long is forgotten. A
/// store that is away holds nothing and keeps nothing: the turn is told, and goes on.
/// </summary>
internal sealed class ConversationStorage(
    Channels.Storage.IStorage storage, IOptions<ConversationOptions> options, IEnumerable<StateProperty> properties) : Microsoft.Bot.Builder.IStorage
{
    private readonly Dictionary<string, Type> _types = properties.ToDictionary(property => property.Name, property => property.Type, StringComparer.Ordinal);
    private readonly AsyncLocal<Turn?> _turn = new();

    /// <summary>Begins a turn: what becomes of its state from here on is noted.</summary>
    /// <param name="startsAfresh">Whether what the store holds is too old to be read.</param>
    public Turn BeginTurn(bool startsAfresh)
    {
        return _turn.Value = new Turn(startsAfresh);
    }

    /// <inheritdoc />
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        if (_turn.Value is { StartsAfresh: true })
        {
            return found;
        }

        await TryAsync(async () =>
        {
            foreach (var key in keys)
            {
                if (await storage.ReadAsync<StateText>(Name(key), cancellationToken) is { } state)
                {
                    found[key] = state.Parse(_types);
                    _turn.Value?.Read[key] = state.Json;
                }
            }
        });
        return found;
    }

    /// <inheritdoc />
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, state) in changes)
        {
            await WriteChangedAsync(key, state, isForced: true, cancellationToken);
        }
    }

    /// <summary>Writes a state.</summary>
    /// <param name="key">The conversation.</param>
    /// <param name="state">The state.</param>
    /// <param name="isForced">Whether it is written even where it is what the turn has read: by then another turn may have written.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task WriteChangedAsync(string key, object state, bool isForced, CancellationToken cancellationToken)
    {
        var text = StateText.Of((IDictionary<string, object?>)state, _types);
        if (!isForced && text.Json.AsSpan().SequenceEqual(_turn.Value?.Read.GetValueOrDefault(key) ?? "{}"u8))
        {
            return;
        }

        var isKept = await TryAsync(() => storage.WriteAsync(Name(key), text, options.Value.IdleTime, cancellationToken));
        if (isKept && _turn.Value is { } turn)
        {
            turn.Read[key] = text.Json;
            turn.IsKept = true;
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

    private async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (Exception e) when (StoreFailure.Is(e) && _turn.Value is { } turn)
        {
            turn.IsLost = true;
            return false;
        }
    }

    private static string Name(string key)
    {
        return "state/" + key;
    }

    /// <summary>What becomes of the state of a turn.</summary>
    /// <param name="startsAfresh">Whether nothing is read.</param>
    internal sealed class Turn(bool startsAfresh)
    {
        /// <summary>Whether nothing is read.</summary>
        public bool StartsAfresh => startsAfresh;

        /// <summary>What the store holds as far as the turn knows, as it would be written.</summary>
        public Dictionary<string, byte[]> Read { get; } = new(StringComparer.Ordinal);

        /// <summary>Something could not be read or kept.</summary>
        public bool IsLost { get; set; }

        /// <summary>Something was kept.</summary>
        public bool IsKept { get; set; }
    }
}
