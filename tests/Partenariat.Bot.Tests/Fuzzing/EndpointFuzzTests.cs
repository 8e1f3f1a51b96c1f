using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Bot.Tests.Teams;
using Partenariat.Channels.Tests.Hosting;
using Partenariat.Tests;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>
/// Thousands of requests that nobody sends in good faith, the same ones in each run: none is answered with a fault of
/// the server, none fails a turn, none is left without an answer. With <c>FUZZ_REQUESTS</c> and <c>FUZZ_SEED</c> in the
/// environment there are more, and others.
/// </summary>
public sealed class EndpointFuzzTests
{
    private const int Chats = 8;

    // The connector was not there, or did not take an answer: no fault of a turn.
    private const int AnswerNotSent = 21;

    private static readonly int s_requests = FuzzRun.Setting("FUZZ_REQUESTS", 1_500);
    private static readonly int s_seed = FuzzRun.Setting("FUZZ_SEED", 20);

    [Fact]
    public async Task NoRequest_IsAFaultOfTheServer()
    {
        await using var connector = await HeldConnector.StartAsync();
        connector.Release();
        var logs = new LogRecorder();
        await using var application = Application(logs);
        application.UseKestrel(0);
        application.StartServer();
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        using var client = new HttpClient(handler) { BaseAddress = application.ClientOptions.BaseAddress, Timeout = TimeSpan.FromMinutes(3) };
        var buttons = await ButtonsAsync(client);
        var passage = buttons.Select(button => (string?)JsonNode.Parse(button)!["passage"]).First(id => id is not null)!;
        var requests = new HostileRequests(connector.ServiceUrl, await OpenChatsAsync(client), buttons, passage).Any;
        var random = new PCG(0, (ulong)s_seed);

        var answered = 0;
        var faults = new List<string>();
        // One after the other, for an answer may depend on what was said before.
        for (var n = 0; n < s_requests; n++)
        {
            var request = requests.Generate(random, null, out _);
            using var message = request.ToMessage(client.BaseAddress!);
            using var response = await client.SendAsync(message);
            answered += response.IsSuccessStatusCode ? 1 : 0;
            if ((int)response.StatusCode >= 500 && !IsUnknownInvoke(request, response.StatusCode))
            {
                faults.Add($"{n}: {(int)response.StatusCode}: {request}");
            }
        }

        // The end of the program waits for the turns that are not answered yet.
        await application.DisposeAsync();
        var errors = logs.Lines.Where(line => line.Level >= LogLevel.Error && line.Event != AnswerNotSent).Select(line => line.ToString());

        // Else all would be turned away at the door.
        Assert.InRange(answered, s_requests / 4, s_requests);
        Assert.True(faults.Count == 0 && !errors.Any(), string.Join("\n---\n", faults.Concat(errors)));
    }

    // What the protocol says of an invoke whose name the bot does not know.
    private static bool IsUnknownInvoke(HostileRequest request, HttpStatusCode status)
    {
        return status == HttpStatusCode.NotImplemented && request is { Method: "POST", Target: "/api/messages" };
    }

    private static BotApplication Application(LogRecorder logs)
    {
        return new BotApplication()
            .With("Questions:AddressPerMinute", "1000000")
            .With("Papers:AddressPerMinute", "10000")
            .With("DirectLine:PostsPerMinute", "100000")
            .With("DirectLine:AddressPostsPerMinute", "1000000")
            .With("DirectLine:AddressStartsPerMinute", "1000000")
            .With("DirectLine:AddressFailuresPerMinute", "1000000")
            .With("Turns:QueueCapacity", "100000")
            .With(services => services.AddLogging(logging => logging.AddProvider(logs)));
    }

    private static async Task<List<(string Id, string Token)>> OpenChatsAsync(HttpClient client)
    {
        var chats = new List<(string Id, string Token)>();
        while (chats.Count < Chats)
        {
            var body = await ReadAsync(await client.PostAsync("/api/webchat/token", null));
            chats.Add(((string)body["conversationId"]!, (string)body["token"]!));
        }

        return chats;
    }

    /// <summary>What stands in the buttons of real answers.</summary>
    private static async Task<List<string>> ButtonsAsync(HttpClient client)
    {
        var buttons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in new[] { "c’est quoi le partenariat ?", "quelle différence entre réseau et partenariat ?", "aide" })
        {
            var activity = Payloads.Message(question);
            activity["deliveryMode"] = "expectReplies";
            var answer = await ReadAsync(await client.PostAsJsonAsync("/api/messages", activity));
            foreach (var data in DataOf(answer))
            {
                buttons.TryAdd((string?)data["do"] ?? "", data.ToJsonString());
            }
        }

        Assert.Superset(new HashSet<string> { "ask", "cite", "page" }, buttons.Keys.ToHashSet(StringComparer.Ordinal));
        return [.. buttons.Values];
    }

    private static IEnumerable<JsonObject> DataOf(JsonNode? node)
    {
        return node switch
        {
            JsonObject { } one => one.SelectMany(property => property is { Key: "data", Value: JsonObject data } ? [data] : DataOf(property.Value)),
            JsonArray list => list.SelectMany(DataOf),
            _ => [],
        };
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            response.EnsureSuccessStatusCode();
            return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        }
    }
}
