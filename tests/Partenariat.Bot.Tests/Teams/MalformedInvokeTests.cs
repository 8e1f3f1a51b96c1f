using System.Net;
using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Invokes whose value is not what the protocol promises: refused with a reason, never an error of the server.</summary>
public sealed class MalformedInvokeTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private static readonly string?[] s_wrong = [null, "7", "-1", "1.5", "1e400", "true", "\"\"", "\"mot\"", "[]", "[null]", "{}", "{\"id\":{}}"];

    /// <summary>Every invoke that this bot answers, with a value that is right.</summary>
    public static TheoryData<string, string> RightValues => new()
    {
        { "adaptiveCard/action", """{"action":{"type":"Action.Execute","id":"a","verb":"ask","data":{"do":"ask","question":"réseau ?"}},"authentication":{"id":"i","connectionName":"c","token":"t"},"state":"s","trigger":"manual"}""" },
        { "composeExtension/query", """{"commandId":"citations","parameters":[{"name":"recherche","value":"réseau"}],"queryOptions":{"skip":0,"count":5},"state":"s"}""" },
        { "composeExtension/selectItem", """{"passage":"x"}""" },
        { "composeExtension/fetchTask", """{"commandId":"verifier","commandContext":"message","context":{"theme":"default"},"state":"s","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>x</p>"},"from":{"user":{"id":"u"}},"attachments":[{"id":"1"}],"mentions":[{"id":1}],"reactions":[{"user":{"user":{"id":"u"}}}]}}""" },
        { "composeExtension/submitAction", """{"commandId":"verifier","commandContext":"compose","data":{"citation":"x"},"botMessagePreviewAction":null,"botActivityPreview":[{"type":"message"}],"messagePayload":{"body":{"content":"x"}}}""" },
        { "composeExtension/queryLink", """{"url":"https://bot.exemple.fr/passage/x","state":"s"}""" },
        { "composeExtension/anonymousQueryLink", """{"url":"https://bot.exemple.fr/passage/x","state":"s"}""" },
        { "message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"x\"}"}}""" },
    };

    /// <summary>What the SDK knows beside these.</summary>
    public static TheoryData<string> OtherNames =>
    [
        "actionableMessage/executeAction", "application/search", "composeExtension/onCardButtonClicked", "composeExtension/querySettingUrl",
        "composeExtension/setting", "config/fetch", "config/submit", "fileConsent/invoke", "handoff/action", "message/fetchTask",
        "sign-in/failure", "signin/failure", "signin/tokenExchange", "signin/verifyState", "tab/fetch", "tab/submit", "task/fetch", "task/submit",
    ];

    [Theory]
    [MemberData(nameof(RightValues))]
    public async Task Value_WithAnyPartOfAWrongKind_IsNeverAnErrorOfTheServer(string name, string right)
    {
        foreach (var path in Paths(JsonNode.Parse(right)!, []).ToList())
        {
            foreach (var wrong in s_wrong)
            {
                var value = Replaced(right, path, wrong);
                await AssertAnsweredAsync(name, value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(OtherNames))]
    public async Task InvokeOfNoConcernToThisBot_WithAnyValue_IsNeverAnErrorOfTheServer(string name)
    {
        foreach (var value in s_wrong)
        {
            await AssertAnsweredAsync(name, value ?? "null");
        }
    }

    private async Task AssertAnsweredAsync(string name, string value)
    {
        var (status, body) = await host.SendAsync(Payloads.Invoke(name, value));

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotImplemented, $"{status} for {name} {value}");
        if (status == HttpStatusCode.BadRequest)
        {
            // Of our own invokes the documented body, of others the sentence of the SDK.
            Assert.NotEmpty((string?)(body is JsonObject ? (body["value"] ?? body["error"])!["message"] : body) ?? "");
        }
    }

    private static IEnumerable<IReadOnlyList<object>> Paths(JsonNode? node, IReadOnlyList<object> path)
    {
        var below = node switch
        {
            JsonObject json => json.SelectMany(property => Paths(property.Value, [.. path, property.Key])),
            JsonArray list => list.SelectMany((item, index) => Paths(item, [.. path, index])),
            _ => [],
        };
        return below.Prepend(path);
    }

    // The number may be beyond what a node can hold: put in as text.
    private static string Replaced(string json, IReadOnlyList<object> path, string? wrong)
    {
        const string Place = "\uFFFC";
        var inserted = wrong ?? "null";
        if (path is not [.., var last])
        {
            return inserted;
        }

        var root = JsonNode.Parse(json)!;
        var parent = path.SkipLast(1).Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
        if (last is string key)
        {
            parent[key] = Place;
        }
        else
        {
            parent[(int)last] = Place;
        }

        return root.ToJsonString().Replace("\"\\uFFFC\"", inserted, StringComparison.OrdinalIgnoreCase);
    }
}
