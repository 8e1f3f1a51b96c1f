using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>The search command of the message extension.</summary>
public sealed class CitationSearchTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Fact]
    public async Task Nothing_TypedYet_BringsAPageOfDefinitions()
    {
        var results = await FindAsync(Payloads.Query(""));

        Assert.Equal(25, results.Count);
    }

    [Theory]
    [InlineData("""{"commandId":"citations","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("""{"parameters":[{"value":""}]}""")]
    [InlineData("""{"commandId":"citations"}""")]
    public async Task FirstRun_HoweverItIsSent_BringsTheSame(string value)
    {
        var expected = await FindAsync(Payloads.Query(""));

        var results = await FindAsync(Payloads.Invoke("composeExtension/query", value));

        Assert.True(JsonNode.DeepEquals(new JsonArray([.. expected.Select(result => result.DeepClone())]), new JsonArray([.. results.Select(result => result.DeepClone())])));
    }

    [Fact]
    public async Task EachResult_HasAPreview_AndBecomesACardWithItsWholeReferenceWhenItIsChosen()
    {
        foreach (var result in await FindAsync(Payloads.Query("")))
        {
            var preview = result["preview"]!;
            Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)preview["contentType"]);
            Assert.False(string.IsNullOrEmpty((string?)preview["content"]!["title"]));
            Assert.InRange(((string)preview["content"]!["text"]!).Length, 3, 200);

            Assert.DoesNotContain("«\u00A0«", (string?)preview["content"]!["text"], StringComparison.Ordinal);

            var tap = preview["content"]!["tap"]!;
            Assert.Equal("invoke", (string?)tap["type"]);
            var chosen = Assert.Single(await FindAsync(Payloads.Invoke("composeExtension/selectItem", tap["value"]!.ToJsonString())));
            var card = chosen["content"]!;
            Assert.Equal((string?)preview["content"]!["title"], (string?)chosen["preview"]!["content"]!["title"]);
            Assert.DoesNotContain(Cards.All(card, "Column"), column => column["items"]!.AsArray().Count == 0);
            Assert.Equal("1.3", (string?)card["version"]);
            Assert.Empty(Cards.All(card, "Action.Execute"));
            Assert.Empty(Cards.All(card, "Action.Submit"));
            Assert.Contains("https://bot.exemple.fr/dossier/", card.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("", 25)]
    [InlineData("partenariat", 0)]
    [InlineData("coopération", 0)]
    public async Task Page_OfResults_StaysUnderTheLimitOfTeams(string words, int skip)
    {
        var (_, body) = await host.SendAsync(Payloads.Query(words, skip));

        Assert.InRange(Encoding.UTF8.GetByteCount(body!.ToJsonString(ActivityJson.Options)), 1, 40 * 1024);
    }

    [Fact]
    public async Task Result_ThatIsGone_Chosen_IsAnsweredByASentence()
    {
        var (_, body) = await host.SendAsync(Payloads.Invoke("composeExtension/selectItem", """{"passage":"il-n-y-est-plus"}"""));

        Assert.Equal("message", (string?)body!["composeExtension"]!["type"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"passage":null}""")]
    [InlineData("""{"passage":["x"]}""")]
    [InlineData("[]")]
    public async Task Choice_OfAWrongShape_IsRefused(string value)
    {
        var (status, _) = await host.SendAsync(Payloads.Invoke("composeExtension/selectItem", value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task Author_Searched_ComesFirst()
    {
        var results = await FindAsync(Payloads.Query("Fonteneau"));

        Assert.Contains("Fonteneau", (string?)results[0]["preview"]!["content"]!["title"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notion_HalfTyped_IsFound()
    {
        Assert.NotEmpty(await FindAsync(Payloads.Query("coopér")));
    }

    [Fact]
    public async Task Pages_FollowEachOtherWithoutRepeating()
    {
        var first = await FindAsync(Payloads.Query(""));
        var second = await FindAsync(Payloads.Query("", skip: 25));

        Assert.NotEmpty(second);
        Assert.Empty(first.Select(Text).Intersect(second.Select(Text), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Page_AfterTheLast_IsEmpty()
    {
        Assert.Empty(await FindAsync(Payloads.Query("", skip: 100_000)));
    }

    [Fact]
    public async Task Words_ThatTheDossierLacks_AreAnsweredByASentence()
    {
        var (status, body) = await host.SendAsync(Payloads.Query("recette de la tarte aux pommes"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("message", (string?)body!["composeExtension"]!["type"]);
        Assert.Contains("Aucun passage", (string?)body["composeExtension"]!["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"réseau\"")]
    [InlineData("""{"parameters":"réseau"}""")]
    [InlineData("""{"parameters":[{"name":"recherche","value":7}]}""")]
    [InlineData("""{"parameters":[{"name":"recherche","value":"x"}],"queryOptions":{"skip":-1}}""")]
    [InlineData("""{"parameters":[{"name":"recherche","value":"x"}],"queryOptions":{"skip":"0"}}""")]
    [InlineData("""{"parameters":[{"name":"recherche","value":"x"}],"queryOptions":[]}""")]
    public async Task Query_OfAWrongShape_IsRefused(string value)
    {
        var (status, body) = await host.SendAsync(Payloads.Invoke("composeExtension/query", value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(400, (int?)body!["statusCode"]);
    }

    private async Task<IReadOnlyList<JsonNode>> FindAsync(JsonObject query)
    {
        var (status, body) = await host.SendAsync(query);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("result", (string?)body!["composeExtension"]!["type"]);
        return [.. body["composeExtension"]!["attachments"]!.AsArray().OfType<JsonNode>()];
    }

    private static string Text(JsonNode result)
    {
        return Cards.Text(result["content"]);
    }
}
