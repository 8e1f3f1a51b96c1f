using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Health;
using Partenariat.Channels.Telemetry;

namespace Partenariat.Channels.Tests.Health;

/// <summary>What the replies that channels did not take say of the bot's health.</summary>
public sealed class ConnectorCheckTests
{
    private readonly ConnectorRecord _record = new();

    [Fact]
    public async Task ThreeRefusalsInARow_AreDegraded_WithTheStatusAndTheRemedy()
    {
        await CallAsync(HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized);
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync()).Status);

        await CallAsync(HttpStatusCode.Unauthorized);

        var result = await CheckAsync();
        Assert.Equal(HealthStatus.Degraded, result.Status);
        Assert.Contains("The last 3 replies were not taken: 401", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReplyThatIsTaken_IsGoodAgain()
    {
        await CallAsync(HttpStatusCode.BadGateway, HttpStatusCode.BadGateway, HttpStatusCode.BadGateway, HttpStatusCode.Created);

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync()).Status);
    }

    [Fact]
    public async Task ConnectorThatIsAway_IsToldWithoutItsAddress()
    {
        await CallAsync(null, null, null);

        var result = await CheckAsync();
        Assert.Contains("HttpRequestException", result.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("example", result.Description, StringComparison.Ordinal);
    }

    private static ChannelFigures NewFigures()
    {
        return new ChannelFigures(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
    }

    private Task<HealthCheckResult> CheckAsync()
    {
        return new ConnectorCheck(_record).CheckHealthAsync(new HealthCheckContext());
    }

    /// <summary>Calls that are answered with a status each; null for no answer.</summary>
    private async Task CallAsync(params HttpStatusCode?[] answers)
    {
        using var client = new HttpClient(new RecordHandler(_record, NewFigures(), TimeProvider.System) { InnerHandler = new Answers(answers) });
        foreach (var _ in answers)
        {
            try
            {
                using var response = await client.GetAsync("https://example.org/v3/conversations/a");
            }
            catch (HttpRequestException)
            {
                // What the handler has noted is looked at.
            }
        }
    }

    private sealed class Answers(IEnumerable<HttpStatusCode?> answers) : HttpMessageHandler
    {
        private readonly Queue<HttpStatusCode?> _left = new(answers);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            return _left.Dequeue() is { } status
                ? Task.FromResult(new HttpResponseMessage(status))
                : throw new HttpRequestException("Name or service not known (example.org:443)");
        }
    }
}
