using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Partenariat.BotFramework;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tests.Storage;

/// <summary>What a conversation's state is from turn to turn: one property of a type that is declared, and one that only the bot knows.</summary>
public sealed class StateTests
{
    private static readonly Seen s_seen = new("29/11", ["« é »", "2026-11-30T06:40:59Z"], 3);
    private static readonly Seen s_other = new("2026-11-30T06:40:59Z", [], null);

    private readonly CountedStorage _storage = new();
    private readonly ConversationStorage _turns;
    private readonly OnceWrittenState _state;
    private readonly IStatePropertyAccessor<Seen> _declared;
    private readonly IStatePropertyAccessor<Seen> _undeclared;

    public StateTests()
    {
        _turns = new ConversationStorage(
            _storage, Microsoft.Extensions.Options.Options.Create(new ConversationOptions()), [new StateProperty("declared", typeof(Seen))]);
        _state = new OnceWrittenState(_turns);
        _declared = _state.CreateProperty<Seen>("declared");
        _undeclared = _state.CreateProperty<Seen>("undeclared");
    }

    [Fact]
    public async Task WhatWasSaid_IsReadInTheNextTurn()
    {
        await SayAsync();

        var turn = Turn();
        Assert.Equivalent(s_seen, await _declared.GetAsync(turn), strict: true);
        Assert.Equivalent(s_other, await _undeclared.GetAsync(turn), strict: true);
    }

    [Fact]
    public async Task TurnThatOnlyReads_WritesNothing()
    {
        await SayAsync();

        var turn = Turn();
        Assert.NotNull(await _declared.GetAsync(turn));
        await _state.SaveChangesAsync(turn);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task TurnThatChangesOneProperty_KeepsTheOther()
    {
        await SayAsync();

        var turn = Turn();
        await _declared.SetAsync(turn, s_seen with { Count = 4 });
        await _state.SaveChangesAsync(turn);

        Assert.Equal(2, _storage.Writes);
        var next = Turn();
        Assert.Equal(4, (await _declared.GetAsync(next)).Count);
        Assert.Equivalent(s_other, await _undeclared.GetAsync(next), strict: true);
    }

    private async Task SayAsync()
    {
        var turn = Turn();
        await _declared.SetAsync(turn, s_seen);
        await _undeclared.SetAsync(turn, s_other);
        await _state.SaveChangesAsync(turn);
    }

    private TurnContext Turn()
    {
        _turns.BeginTurn(startsAfresh: false);
        return new TurnContext(new TestAdapter(), new Activity { ChannelId = "test", Conversation = new ConversationAccount(id: "c1") });
    }

    private sealed record Seen(string Name, IReadOnlyList<string> Words, int? Count);

    private sealed class CountedStorage : Channels.Storage.IStorage
    {
        private readonly Channels.Storage.MemoryStorage _inner = new(TimeProvider.System);

        public int Writes { get; private set; }

        public Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
            where T : class
        {
            return _inner.ReadAsync<T>(key, cancellationToken);
        }

        public Task WriteAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
            where T : class
        {
            Writes++;
            return _inner.WriteAsync(key, value, lifetime, cancellationToken);
        }

        public Task<bool> TryAddAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
            where T : class
        {
            return _inner.TryAddAsync(key, value, lifetime, cancellationToken);
        }

        public Task DeleteAsync(string key, CancellationToken cancellationToken)
        {
            return _inner.DeleteAsync(key, cancellationToken);
        }
    }
}
