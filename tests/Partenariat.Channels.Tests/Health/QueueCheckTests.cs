using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Health;
using Partenariat.Channels.Options;
using Partenariat.Channels.Telemetry;
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
        var queue = NewQueue(options);
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
        var queue = NewQueue(options);
        await queue.StoppingAsync(CancellationToken.None);

        var result = await new QueueCheck(queue, options).CheckHealthAsync(new HealthCheckContext());

        Assert.Equal(HealthStatus.Unhealthy, result.Status);
    }

    private static TurnQueue NewQueue(IOptions<TurnOptions> options)
    {
        var figures = new ChannelFigures(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
        return new TurnQueue(options, figures, TimeProvider.System, NullLogger<TurnQueue>.Instance);
    }
}
