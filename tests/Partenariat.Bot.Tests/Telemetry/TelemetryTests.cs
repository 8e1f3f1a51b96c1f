using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Bot.Tests.Teams;

namespace Partenariat.Bot.Tests.Telemetry;

/// <summary>What an operator sees of what people do: how many and how long, never what or who.</summary>
public sealed class TelemetryTests
{
    // Everything that is sent holds one of these, and nothing that is told may.
    private const string Word = "zebulon";
    private const string Person = "29-marcelline";
    private const string Conversation = "a-conversation-of-marcelline";

    [Fact]
    public async Task LogsSpansAndFigures_TellWhatHappened_AndNothingThatWasSent()
    {
        await using var collector = await Collector.StartAsync();
        using var server = ServerProcess.Serve(
            $"--Telemetry:OtlpEndpoint={collector.Address}", "--Telemetry:OtlpProtocol=HttpProtobuf", "--Telemetry:Prometheus=true",
            "--Bot:ServiceUrlHosts:0=127.0.0.1", "--Logging:LogLevel:Partenariat=Trace");
        await server.StartedAsync();
        using var client = new HttpClient { BaseAddress = server.Address };

        await AskOnThePageAsync(client);
        await AskInTeamsAsync(client);
        var secrets = await AskInTheWebChatAsync(client);
        await SendWhatIsRefusedAsync(client);
        var figures = await client.GetStringAsync("/metrics");
        server.Signal("TERM");
        Assert.Equal(0, await server.EndedAsync());

        Assert.Contains("partenariat_answers_total{", figures, StringComparison.Ordinal);
        Assert.Contains("verdict=\"NotFound\"", figures, StringComparison.Ordinal);
        Assert.Contains("partenariat_refusals_total{", figures, StringComparison.Ordinal);
        Assert.Matches("partenariat_turn_duration_seconds_count\\{.*channel=\"msteams\".*outcome=\"answered\".*type=\"message\"", figures);
        Assert.Contains("partenariat_edition_passages", figures, StringComparison.Ordinal);
        Assert.Contains("partenariat_queue_turns", figures, StringComparison.Ordinal);
        foreach (var span in new[] { "POST /v3/directline/conversations/{conversationId}/activities", "accepted turn", "turn", "answer", "search", "check quotation", "render", "reply" })
        {
            Assert.Contains(span, collector.Of("traces"), StringComparison.Ordinal);
        }

        Assert.Contains("partenariat.connector.duration", collector.Of("metrics"), StringComparison.Ordinal);
        foreach (var (where, told) in new[] { ("log", server.Output), ("/metrics", figures), ("traces", collector.Of("traces")), ("metrics", collector.Of("metrics")) })
        {
            foreach (var secret in (string[])[Word, Person, Conversation, "marcelline", .. secrets])
            {
                Assert.False(told.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{where} tells {secret}");
            }
        }

        Assert.Single(server.Output.Split('\n'), line => line.Contains("could not be sent to msteams: The connector could not be reached.", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_ThatNobodyAskedFor_AreNotServed()
    {
        await using var application = new BotApplication();

        using var response = await application.CreateClient().GetAsync("/metrics");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task BodyThatIsNoHttp_HasTheClientsStatus_AndNoStackTrace()
    {
        using var server = ServerProcess.Serve();
        await server.StartedAsync();

        using var client = new TcpClient(server.Address.Host, server.Address.Port);
        var request = $"POST /api/messages HTTP/1.1\r\nHost: {server.Address.Authority}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n";
        using var response = new StreamReader(client.GetStream());
        await response.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(request));

        Assert.StartsWith("HTTP/1.1 400", await response.ReadLineAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Output, StringComparison.Ordinal);
    }

    private static async Task AskOnThePageAsync(HttpClient client)
    {
        await client.GetStringAsync($"/question?q=Que dit {Word} du partenariat ?");
        await client.GetStringAsync($"/question?citation=« Le partenariat selon {Word} est une affaire de confiance entre les gens »");
    }

    private static async Task AskInTeamsAsync(HttpClient client)
    {
        var inline = From(Payloads.Message($"C’est quoi le partenariat, {Word} ?", Conversation));
        inline["deliveryMode"] = "expectReplies";
        using var answered = await client.PostAsJsonAsync("/api/messages", inline);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);

        // Nobody listens at its serviceUrl.
        var lost = From(Payloads.Message($"Et le réseau, {Word} ?", Conversation));
        lost["serviceUrl"] = "http://127.0.0.1:1/";
        using var accepted = await client.PostAsJsonAsync("/api/messages", lost);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
    }

    /// <summary>Returns the ids and the token that the conversation had.</summary>
    private static async Task<List<string>> AskInTheWebChatAsync(HttpClient client)
    {
        using var response = await client.PostAsync("/api/webchat/token", null);
        var grant = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        var (conversation, token, user) = ((string)grant["conversationId"]!, (string)grant["token"]!, (string)grant["userId"]!);
        foreach (var (address, body) in new[]
        {
            ("/v3/directline/conversations", "{}"),
            ($"/v3/directline/conversations/{conversation}/activities", """{"type":"message","text":"bonjour WORD","from":{"id":"x","name":"Marcelline"}}""".Replace("WORD", Word, StringComparison.Ordinal)),
        })
        {
            using var post = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            post.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            post.Headers.UserAgent.ParseAdd(Word + "/1.0");
            using var posted = await client.SendAsync(post);
            Assert.True(posted.IsSuccessStatusCode);
        }

        return [conversation, user, token[..40]];
    }

    private static async Task SendWhatIsRefusedAsync(HttpClient client)
    {
        using var malformed = await client.PostAsync("/api/messages", new StringContent($"{{\"{Word}\":", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
        using var page = await client.GetAsync($"/{Word}?q={Word}");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        using var forged = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{Conversation}");
        forged.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Word);
        using var refused = await client.SendAsync(forged);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/api/webchat/token");
        foreign.Headers.Add("Origin", $"https://{Word}.example");
        using var elsewhere = await client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
    }

    private static JsonObject From(JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = Person, ["name"] = "Marcelline", ["aadObjectId"] = "87d349ed-44d7-43e1-9a83-5f2406dee5bd" };
        return activity;
    }
}
