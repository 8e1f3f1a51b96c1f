using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Partenariat.Bot.Startup;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>What whoever starts and stops the server sees of it: lines and exit codes.</summary>
public sealed class StartAndStopTests
{
    [Fact]
    public async Task WrongSetting_EndsTheProcessWithCode1AndNoStackTrace()
    {
        using var server = ServerProcess.Serve("--Turns:Concurrency=0");

        Assert.Equal(1, await server.EndedAsync());
        Assert.Equal(2, server.Output.Split('\n').Length);
    }

    [Fact]
    public async Task PortOfAnother_EndsTheProcessWithCode1AndALineThatNamesIt()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var server = ServerProcess.Serve("--urls", $"http://{other.LocalEndpoint}");

        Assert.Equal(1, await server.EndedAsync());
        Assert.Contains($"The server does not start: Failed to bind to address http://{other.LocalEndpoint}", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM")] // systemd, containers
    [InlineData("INT")] // Ctrl+C
    [InlineData("HUP")] // the terminal is closed
    public async Task SignalToStop_EndsTheProcessInOrder(string signal)
    {
        using var server = ServerProcess.Serve();
        await server.StartedAsync();

        server.Signal(signal);

        Assert.Equal(0, await server.EndedAsync());
        Assert.Contains("Application is shutting down", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServiceThatFailsInTheBackground_EndsTheServerWithCode1()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.UseOwnFailureReports();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHostedService<FailingService>();

        Assert.Equal(1, await builder.Build().RunToTheEndAsync());
    }

    private sealed class FailingService : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            throw new InvalidOperationException("a fault");
        }
    }
}
