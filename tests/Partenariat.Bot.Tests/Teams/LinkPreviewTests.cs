using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Corpus;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Links to the reading view, pasted into a message.</summary>
public sealed class LinkPreviewTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private Passage Passage
    {
        get
        {
            using var scope = host.Services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<Edition>().Passages.First(passage => passage.Kind == PassageKind.Definition);
        }
    }

    [Theory]
    [InlineData("composeExtension/queryLink", "https://bot.exemple.fr/dossier#{0}")]
    [InlineData("composeExtension/queryLink", "https://bot.exemple.fr/dossier/{0}")]
    [InlineData("composeExtension/queryLink", "https://BOT.exemple.fr/dossier/{0}#{0}")]
    [InlineData("composeExtension/anonymousQueryLink", "https://bot.exemple.fr/dossier/{0}#{0}")]
    public async Task Link_ToAPassage_UnfoldsIntoItsCard(string name, string pattern)
    {
        var results = await UnfoldAsync(pattern.Replace("{0}", Passage.Id, StringComparison.Ordinal), name);

        var result = Assert.Single(results)!;
        Assert.Contains(Letters(Passage.Text), Letters(Cards.Text(result["content"])), StringComparison.Ordinal);
        Assert.Empty(Cards.All(result["content"], "Action.Execute"));
        Assert.NotNull(result["preview"]);
    }

    [Theory]
    [InlineData("https://ailleurs.exemple.fr/dossier#{0}")]
    [InlineData("https://bot.exemple.fr/#{0}")]
    [InlineData("https://bot.exemple.fr/dossiers#{0}")]
    [InlineData("https://bot.exemple.fr/dossier")]
    [InlineData("https://bot.exemple.fr/dossier#nulle-part")]
    [InlineData("ftp://bot.exemple.fr/dossier#{0}")]
    [InlineData("/dossier#{0}")]
    [InlineData("%%%")]
    public async Task Link_ToAnythingElse_UnfoldsIntoNothing(string pattern)
    {
        Assert.Empty(await UnfoldAsync(pattern.Replace("{0}", Passage.Id, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"url":7}""")]
    public async Task Request_WithoutALink_IsRefused(string value)
    {
        var (status, _) = await host.SendAsync(Payloads.Invoke("composeExtension/queryLink", value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    private async Task<JsonArray> UnfoldAsync(string url, string name = "composeExtension/queryLink")
    {
        var value = new JsonObject { ["url"] = url, ["state"] = null };
        var (status, body) = await host.SendAsync(Payloads.Invoke(name, value.ToJsonString()));
        Assert.Equal(HttpStatusCode.OK, status);
        return body!["composeExtension"]!["attachments"]!.AsArray();
    }

    // Emphasis cuts a card's words into runs.
    private static string Letters(string text)
    {
        return string.Concat(text.Where(char.IsLetter));
    }
}
