using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partenariat.Bot.Tests.Editions;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Health;

/// <summary>What the server says of its own health, and for whom it is.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task ServerThatIsWell_SaysSo_WithAReasonForEachPart()
    {
        await using var application = new BotApplication();
        using var client = application.CreateClient();

        var report = await ReadyAsync(client);

        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz"));
        Assert.Equal("Healthy", (string?)report["status"]);
        Assert.Equal(["store", "queue", "connector", "secret", "corpus", "feedback"], report["parts"]!.AsObject().Select(part => part.Key));
        Assert.All(report["parts"]!.AsObject(), part => Assert.False(string.IsNullOrEmpty((string?)part.Value!["reason"])));
    }

    [Theory]
    [InlineData("secret", "docs/teams.md", "Bot:AppSecretExpires", "2020-01-01")]
    [InlineData("store", "Redis does not answer", "ConnectionStrings:Redis", "127.0.0.1:1,connectTimeout=200,asyncTimeout=200")]
    public async Task PartThatNeedsSomebody_IsTold_ButVisitorsStillCome(string part, string reason, string setting, string value)
    {
        await using var application = new BotApplication().With(setting, value);
        using var client = application.CreateClient();

        var report = await ReadyAsync(client);

        Assert.Equal("Degraded", (string?)report["status"]);
        Assert.Equal("Degraded", (string?)report["parts"]![part]!["status"]);
        Assert.Contains(reason, (string?)report["parts"]![part]!["reason"], StringComparison.Ordinal);
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Degraded", await client.GetStringAsync("/healthz"));
    }

    [Fact]
    public async Task CorpusThatGetsErrors_IsTold_UntilItIsCorrected()
    {
        await using var server = new WatchedServer();
        using var client = server.CreateClient();

        server.Replace("notions.yaml", "label: voisinage,", "label: [voisinage,").Pass(2);
        var broken = await ReadyAsync(client);
        server.Replace("notions.yaml", "label: [voisinage,", "label: voisinage,").Pass(2);
        var repaired = await ReadyAsync(client);

        Assert.Equal("Degraded", (string?)broken["parts"]!["corpus"]!["status"]);
        Assert.Contains("is still served", (string?)broken["parts"]!["corpus"]!["reason"], StringComparison.Ordinal);
        Assert.Equal("Healthy", (string?)repaired["parts"]!["corpus"]!["status"]);
    }

    [Fact]
    public async Task Command_AsksTheServerOfItsMachine_AndEndsWithItsAnswer()
    {
        using var server = ServerProcess.Serve();
        await server.StartedAsync();
        var program = Path.Combine(AppContext.BaseDirectory, "Partenariat.Bot.dll");

        using var well = new ServerProcess("dotnet", program, "health", "--url", new Uri(server.Address, "/health/live").ToString());
        using var away = new ServerProcess("dotnet", program, "health", "--url", "http://127.0.0.1:1/health/live");

        Assert.Equal(0, await well.EndedAsync());
        Assert.Equal("Healthy", well.Output);
        Assert.Equal(1, await away.EndedAsync());
    }

    private static async Task<JsonNode> ReadyAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonSerializer.Deserialize<JsonNode>(await response.Content.ReadAsStringAsync())!;
    }
}
