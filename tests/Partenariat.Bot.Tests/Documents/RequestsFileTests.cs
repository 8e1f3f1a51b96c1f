using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Documents;

/// <summary>docs/requests.http holds requests that a fresh server answers.</summary>
public sealed class RequestsFileTests
{
    private const string Separator = "###";
    private const string TokenResponse = "token.response.body.$.";

    [Fact]
    public async Task EveryRequest_Played_IsAnswered()
    {
        await using var application = new BotApplication()
            .With("Telemetry:Prometheus", "true")
            .With(services => services.AddSingleton<IStartupFilter>(new FromAddress("127.0.0.1")));
        using var client = application.CreateClient();
        var token = new JsonObject();
        var requests = (await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "docs", "requests.http"))).Split(Separator)[1..];

        foreach (var request in requests)
        {
            using var response = await client.SendAsync(Read(request, token));
            Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} for {request}");
            if (request.Contains("# @name token", StringComparison.Ordinal))
            {
                token = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
            }
        }

        Assert.Equal(10, requests.Length);
    }

    private static HttpRequestMessage Read(string text, JsonObject token)
    {
        text = token.Aggregate(
            text.Replace("{{host}}", "", StringComparison.Ordinal),
            (filled, value) => filled.Replace($"{{{{{TokenResponse}{value.Key}}}}}", value.Value!.ToString(), StringComparison.Ordinal));
        var lines = text.Split('\n').Skip(1).SkipWhile(line => line.StartsWith('#')).ToList();
        var start = lines[0].Split(' ', 2);
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToDictionary(header => header[0], header => header[1]);
        var body = string.Join('\n', lines.Skip(2 + headers.Count));
        var request = new HttpRequestMessage(new HttpMethod(start[0]), start[1]);
        if (headers.Remove("Content-Type", out var type))
        {
            request.Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return request;
    }
}
