using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Messages;

/// <summary>Without an application id, only this machine is answered.</summary>
public sealed class LocalCallersTests
{
    [Fact]
    public async Task StartUp_SaysThatOnlyThisMachineIsAnswered()
    {
        await using var host = await ChannelHost.StartAsync();

        Assert.Contains("answers only callers on this machine", host.Logs.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Original-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "bot.example.org")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    public async Task CallThroughAProxyOnThisMachine_Is403(string header, string value)
    {
        await using var host = await ChannelHost.StartAsync();
        host.Client.DefaultRequestHeaders.Add(header, value);

        using var response = await host.PostAsync(Sample.Inline());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("192.168.1.20")]
    [InlineData("2001:db8::1")]
    [InlineData(null)]
    public async Task CallFromElsewhere_Is403BeforeTheBodyIsRead(string? address)
    {
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<IStartupFilter>(new FromAddress(address)));

        using var response = await host.PostTextAsync("not even JSON");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }
}
