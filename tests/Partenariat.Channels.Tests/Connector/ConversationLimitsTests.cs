using Microsoft.Extensions.Time.Testing;
using Partenariat.Channels.Connector;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>How many messages one conversation gets in a time.</summary>
public sealed class ConversationLimitsTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromHours(200);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task MessageAboveTheLimit_Waits_AndOtherConversationsDoNot()
    {
        var limits = Limits((3, TimeSpan.FromHours(1)), (2, TimeSpan.FromHours(2)));
        using var stop = new CancellationTokenSource();
        Assert.True(await limits.WaitAsync("a", s_patience, stop.Token));
        Assert.True(await limits.WaitAsync("a", s_patience, stop.Token));

        var third = limits.WaitAsync("a", s_patience, stop.Token);
        var other = await limits.WaitAsync("b", s_patience, stop.Token);

        Assert.True(other);
        Assert.False(third.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
    }

    [Fact]
    public async Task MessagesAboveTheLimit_AreSentOneByOneWhenTheirTimeComes()
    {
        var limits = Limits((1, TimeSpan.FromSeconds(10)));
        var all = Enumerable.Range(0, 4).Select(_ => limits.WaitAsync("a", s_patience, CancellationToken.None)).ToList();

        for (var sent = 1; sent < all.Count; sent++)
        {
            Assert.False(all[sent].IsCompleted);
            _clock.Advance(TimeSpan.FromSeconds(10));
            Assert.True(await all[sent]);
        }
    }

    [Fact]
    public async Task NoStretchOfTime_HoldsMoreThanItsLimit()
    {
        var limits = Limits((2, TimeSpan.FromSeconds(10)));
        Assert.True(await limits.WaitAsync("a", s_patience, CancellationToken.None));
        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.True(await limits.WaitAsync("a", s_patience, CancellationToken.None));
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True(await limits.WaitAsync("a", s_patience, CancellationToken.None));

        // Two in the last ten seconds, whatever second one counts from.
        var next = limits.WaitAsync("a", s_patience, CancellationToken.None);

        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(8));
        Assert.True(await next);
    }

    [Fact]
    public async Task MessageThatGivesUp_LeavesItsPlace()
    {
        var limits = Limits((1, TimeSpan.FromSeconds(10)));
        using var stop = new CancellationTokenSource();
        Assert.True(await limits.WaitAsync("a", s_patience, CancellationToken.None));
        var impatient = limits.WaitAsync("a", s_patience, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);

        var next = limits.WaitAsync("a", s_patience, CancellationToken.None);

        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.True(await next);
    }

    [Fact]
    public async Task TooManyWaiting_TheLastIsRefused()
    {
        var limits = Limits((1, TimeSpan.FromHours(1)));
        using var stop = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 101).Select(_ => limits.WaitAsync("a", s_patience, stop.Token)).ToList();

        Assert.False(await limits.WaitAsync("a", s_patience, stop.Token));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(waiting));
    }

    [Fact]
    public async Task MessageWhoseTimeComesTooLate_IsRefusedAtOnce()
    {
        var limits = Limits((1, TimeSpan.FromHours(1)));
        Assert.True(await limits.WaitAsync("a", TimeSpan.FromMinutes(1), CancellationToken.None));

        Assert.False(await limits.WaitAsync("a", TimeSpan.FromMinutes(1), CancellationToken.None));
    }

    private ConversationLimits Limits(params (int Messages, TimeSpan Window)[] limits)
    {
        return new ConversationLimits(limits, _clock);
    }
}
