using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>The whole program, called as Teams calls it. Without an account it answers this machine only.</summary>
public class TeamsHost : WebApplicationFactory<Program>
{
    /// <summary>The answer to an activity.</summary>
    internal async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(JsonObject activity)
    {
        using var client = CreateClient();
        using var response = await client.PostAsJsonAsync("/api/messages", activity, ActivityJson.Options);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    /// <summary>The messages that answer an activity, in the HTTP response.</summary>
    internal async Task<IReadOnlyList<JsonNode>> ReplyAsync(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        var (status, body) = await SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. body!["activities"]!.AsArray().OfType<JsonNode>()];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Site:Address", "https://bot.exemple.fr/");
        ConfigureEdition(builder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, FromThisMachine>());
    }

    /// <summary>Sets the edition served.</summary>
    protected virtual void ConfigureEdition(IWebHostBuilder builder)
    {
        builder.ConfigureTestServices(SharedEdition.Serve);
    }

    /// <summary>The test server gives its requests no address, and who has none is not answered.</summary>
    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
        {
            return app =>
            {
                app.Use((context, following) =>
                {
                    context.Connection.RemoteIpAddress = IPAddress.Loopback;
                    return following(context);
                });
                next(app);
            };
        }
    }
}
