using Partenariat.Channels.Connector;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>How many messages one conversation gets in a time.</summary>
public sealed class ConversationLimitsTests
{
    [Fact]
    public async Task MessageAboveTheLimit_Waits_AndOtherConversationsDoNot()
    {
        // Windows that outlast the test: what waits, waits.
        using var limits = new ConversationLimits([(3, TimeSpan.FromHours(1)), (2, TimeSpan.FromHours(2))]);
        using var stop = new CancellationTokenSource();
        Assert.True(await limits.WaitAsync("a", stop.Token));
        Assert.True(await limits.WaitAsync("a", stop.Token));

        var third = limits.WaitAsync("a", stop.Token);
        var other = await limits.WaitAsync("b", stop.Token);

        Assert.True(other);
        Assert.False(third.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
    }

    [Fact]
    public async Task MessageAboveTheLimit_IsSentWhenItsTimeComes()
    {
        using var limits = new ConversationLimits([(1, TimeSpan.FromMilliseconds(50))]);

        var all = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => limits.WaitAsync("a", CancellationToken.None)));

        Assert.All(all, Assert.True);
    }

    [Fact]
    public async Task TooManyWaiting_TheLastIsRefused()
    {
        using var limits = new ConversationLimits([(1, TimeSpan.FromHours(1))]);
        using var stop = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 101).Select(_ => limits.WaitAsync("a", stop.Token)).ToList();

        Assert.False(await limits.WaitAsync("a", stop.Token));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(waiting));
    }
}
