using System.Text;
using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests;

/// <summary>The rules that every card keeps, from the hosts' documentation and docs/cards of the project.</summary>
public sealed class CardRulesTests
{
    private const int MostBytes = 28 * 1024;
    private const int BytesOfAnActivity = 3 * 1024;

    // What version 1.5 and both hosts know; no image, no input, no media.
    private static readonly HashSet<string> s_known =
    [
        "AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Container", "ColumnSet", "Column", "ActionSet",
        "Action.Submit", "Action.Execute", "Action.ToggleVisibility", "Layout.AreaGrid",
    ];

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Card_OfAnyKind_HasWhatHostsNeed(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
        {
            Assert.Equal("1.5", (string?)page.Card["version"]);
            Assert.Equal("fr", (string?)page.Card["lang"]);
            Assert.NotEmpty((string)page.Card["fallbackText"]!);
            Assert.NotEmpty((string)page.Card["speak"]!);
            Assert.Equal(host == CardHost.Teams ? "Full" : null, (string?)page.Card["msteams"]?["width"]);
            Assert.All(CardTree.All(page.Card).Where(IsElement), element => Assert.Contains((string)element["type"]!, s_known));
        });
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Card_WithItsActivity_StaysUnderTheLimitOfTeams(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
        {
            // ToJsonString escapes every letter beyond ASCII: the largest form there is.
            var size = Encoding.UTF8.GetByteCount(page.Card.ToJsonString() + page.CitationsEntity?.ToJsonString());
            Assert.InRange(size, 1, MostBytes - BytesOfAnActivity);
        });
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Card_OfAnyKind_ShowsAllItsTextOnAPhone(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
        {
            Assert.All(CardTree.OfType(page.Card, "TextBlock"), block => Assert.True((bool)block["wrap"]!));
            Assert.All(CardTree.OfType(page.Card, "ColumnSet"), set => Assert.InRange(set["columns"]!.AsArray().Count, 1, 2));
            Assert.All(CardTree.OfType(page.Card, "ActionSet"), set =>
            {
                var titles = set["actions"]!.AsArray().Select(action => ((string)action!["title"]!).Length).ToList();
                Assert.InRange(titles.Count, 1, 6);
                Assert.All(titles, length => Assert.InRange(length, 1, 80));
                Assert.True(titles.Count == 1 || titles.Max() <= 14);
            });
        });
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Toggles_OfAnyCard_PointToElementsOfTheCard(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
        {
            var ids = CardTree.All(page.Card).Where(IsElement).Select(element => (string?)element["id"]).OfType<string>().ToList();
            var targets = CardTree.All(page.Card).Select(target => (string?)target["elementId"]).OfType<string>();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Empty(targets.Except(ids));
        });
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Buttons_OnWebChat_AreSubmitOnly(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
        {
            var executes = CardTree.OfType(page.Card, "Action.Execute").ToList();
            if (host == CardHost.WebChat)
            {
                Assert.Empty(executes);
            }

            Assert.All(executes, execute =>
            {
                Assert.Equal("Action.Submit", (string?)execute["fallback"]!["type"]);
                Assert.True(JsonNode.DeepEquals(execute["data"], execute["fallback"]!["data"]));
                Assert.Equal((string?)execute["verb"], (string?)execute["data"]!["do"]);
            });
        });
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Buttons_OfAnyCard_CarryACommand(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page => Assert.All(CardTree.Commands(page.Card).Values, Assert.NotNull));
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void TextBlocks_OfAnyCard_HoldNoMarkdownButOurLinks(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
            Assert.All(CardTree.OfType(page.Card, "TextBlock").Select(block => (string)block["text"]!), text =>
            {
                var isLink = text.StartsWith("[Voir dans le dossier", StringComparison.Ordinal) && text.Contains($"]({EveryCard.Site}dossier/", StringComparison.Ordinal)
                    || text.StartsWith($"[Lien permanent]({EveryCard.Site}question?q=", StringComparison.Ordinal);
                var plain = isLink ? "" : text;
                Assert.Equal(-1, plain.IndexOfAny(['*', '_', '[', ']', '`', '~', '<', '#', '\\']));
            }));
    }

    [Theory]
    [ClassData(typeof(EveryCard))]
    public void CitationsEntity_OfAnyCard_KeepsTheLimitsOfTeams(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host).Select(page => page.CitationsEntity).OfType<JsonObject>(), entity =>
        {
            Assert.Equal("https://schema.org/Message", (string?)entity["type"]);
            Assert.Null(entity["additionalType"]);
            var claims = entity["citation"]!.AsArray();
            Assert.InRange(claims.Count, 1, 10);
            Assert.Equal(Enumerable.Range(1, claims.Count), claims.Select(claim => (int)claim!["position"]!));
            Assert.All(claims, claim =>
            {
                Assert.InRange(((string)claim!["appearance"]!["name"]!).Length, 1, 80);
                Assert.InRange(((string)claim["appearance"]!["abstract"]!).Length, 1, 160);
            });
        });
    }

    // Data of a button may have anything but a type.
    private static bool IsElement(JsonObject json)
    {
        return json["type"] is not null;
    }
}
