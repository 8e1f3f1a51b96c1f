using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Partenariat.Bot.Startup;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>A reverse proxy before the server.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData("10.0.0.5")]
    [InlineData("10.0.0.0/8")]
    public async Task VisitorsBehindAKnownProxy_HaveALimitEach(string known)
    {
        await using var application = From("10.0.0.5").With("Proxies:Known:0", known);

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK],
            await StartAsync(application, "203.0.113.7", "203.0.113.7", "198.51.100.9"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("10.0.0.9")]
    public async Task StrangerWhoPretendsToBeAProxy_HasOneLimit(string? known)
    {
        await using var application = From("10.0.0.5");
        if (known is not null)
        {
            application.With("Proxies:Known:0", known);
        }

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests], await StartAsync(application, "203.0.113.7", "198.51.100.9"));
    }

    [Fact]
    public async Task VisitorWhoAddsAnAddressHimself_IsCountedByTheOneThatTheProxySaw()
    {
        await using var application = From("10.0.0.5").With("Proxies:Known:0", "10.0.0.5");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            await StartAsync(application, "192.0.2.1, 203.0.113.7", "192.0.2.2, 203.0.113.7"));
    }

    [Fact]
    public async Task AddressesBehindAKnownProxy_AreThoseOfTheBrowser()
    {
        await using var application = From("10.0.0.5").With("Proxies:Known:0", "10.0.0.5");
        var client = application.Browse();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "bot.example.org");

        var token = await (await client.PostAsync("/api/webchat/token", null)).Content.ReadFromJsonAsync<JsonObject>();
        client.DefaultRequestHeaders.Add("Authorization", "Bearer " + (string)token!["token"]!);
        var started = await (await client.PostAsync("/v3/directline/conversations", null)).Content.ReadFromJsonAsync<JsonObject>();

        Assert.Contains("https://bot.example.org/embed.js", await client.GetStringAsync("/demo"), StringComparison.Ordinal);
        Assert.StartsWith("wss://bot.example.org/", (string?)started!["streamUrl"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("10.0.0.0/40")]
    public async Task ProxyThatIsNoAddress_StopsTheStart(string known)
    {
        var builder = ServerBuilder.Create([$"--Proxies:Known:0={known}", "--urls", "http://127.0.0.1:0"]);
        builder.Services.AddProxies();
        await using var application = builder.Build();

        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() => application.StartAsync());

        Assert.Contains(known, stopped.Message, StringComparison.Ordinal);
    }

    private static BotApplication From(string address)
    {
        return new BotApplication()
            .With(services => services.AddSingleton<IStartupFilter>(new FromAddress(address)))
            .With("DirectLine:AddressStartsPerMinute", "1");
    }

    private static async Task<List<HttpStatusCode>> StartAsync(BotApplication application, params string[] forwardedFor)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var address in forwardedFor)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/webchat/token");
            request.Headers.Add("X-Forwarded-For", address);
            using var response = await application.Browse().SendAsync(request);
            statuses.Add(response.StatusCode);
        }

        return statuses;
    }
}
