using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Partenariat.Channels.Health;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Tests.Health;

/// <summary>When a replica should get no new visitors.</summary>
public sealed class QueueCheckTests
{
    [Theory]
    [InlineData(0, HealthStatus.Healthy)]
    [InlineData(7, HealthStatus.Healthy)]
    [InlineData(8, HealthStatus.Degraded)] // four fifths
    [InlineData(10, HealthStatus.Unhealthy)] // full
    public async Task Queue_IsToldBeforeItIsFull(int accepted, HealthStatus expected)
    {
        var options = Microsoft.Extensions.Options.Options.Create(new TurnOptions { QueueCapacity = 10 });
        var queue = new TurnQueue(options, NullLogger<TurnQueue>.Instance);
        for (var turn = 0; turn < accepted; turn++)
        {
            queue.TryReserve();
        }

        var result = await new QueueCheck(queue, options).CheckHealthAsync(new HealthCheckContext());

        Assert.Equal(expected, result.Status);
        Assert.Contains($"{accepted} of 10 turns", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QueueThatStops_TakesNoVisitors()
    {
        var options = Microsoft.Extensions.Options.Options.Create(new TurnOptions());
        var queue = new TurnQueue(options, NullLogger<TurnQueue>.Instance);
        await queue.StoppingAsync(CancellationToken.None);

        var result = await new QueueCheck(queue, options).CheckHealthAsync(new HealthCheckContext());

        Assert.Equal(HealthStatus.Unhealthy, result.Status);
    }
}
