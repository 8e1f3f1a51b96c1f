using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Questions typed in Teams and elsewhere.</summary>
public sealed class MessageTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private const string Question = "Quelle différence entre réseau et partenariat ?";

    [Fact]
    public async Task Question_InAPersonalChat_IsAnsweredByOneFullWidthCardWithoutText()
    {
        var message = Assert.Single(await host.ReplyAsync(Payloads.Message(Question)));

        var card = Cards.Of(message);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal("Full", (string?)card["msteams"]!["width"]);
        Assert.NotEmpty(Cards.All(card, "Action.Execute"));
        Assert.False(string.IsNullOrEmpty((string?)message["summary"]));
    }

    [Fact]
    public async Task Question_InAPersonalChat_CarriesItsSourcesAsCitationsAndNoAiLabel()
    {
        var message = Assert.Single(await host.ReplyAsync(Payloads.Message("C’est quoi, le partenariat ?")));

        var entity = Assert.Single(message["entities"]!.AsArray())!;
        Assert.Equal("https://schema.org/Message", (string?)entity["type"]);
        Assert.InRange(entity["citation"]!.AsArray().Count, 1, 10);
        Assert.Null(entity["additionalType"]);
    }

    [Fact]
    public async Task Question_WithFeedbackOff_AsksForNone()
    {
        var message = Assert.Single(await host.ReplyAsync(Payloads.Message(Question)));

        Assert.Null(message["channelData"]?["feedbackLoopEnabled"]);
    }

    [Fact]
    public async Task Question_InAChannelWithAMention_IsAnsweredAsWithoutIt()
    {
        var alone = Assert.Single(await host.ReplyAsync(Payloads.Message(Question, "a:perso-2")));

        var mentioned = Assert.Single(await host.ReplyAsync(Payloads.ChannelMessage(Question)));

        Assert.True(JsonNode.DeepEquals(Cards.Of(alone), Cards.Of(mentioned)));
    }

    [Fact]
    public async Task Question_InTheWebChat_HasNoButtonThatTheWebChatCannotSend()
    {
        var activity = Payloads.Message(Question);
        activity["channelId"] = "webchat";

        var message = Assert.Single(await host.ReplyAsync(activity));

        Assert.Empty(Cards.All(Cards.Of(message), "Action.Execute"));
        Assert.NotEmpty(Cards.All(Cards.Of(message), "Action.Submit"));
        Assert.Null(message["entities"]);
    }

    [Fact]
    public async Task Question_OnAChannelWithoutCards_IsAnsweredByTextWithItsSources()
    {
        var activity = Payloads.Message(Question);
        activity["channelId"] = "sms";

        var message = Assert.Single(await host.ReplyAsync(activity));

        Assert.Null(message["attachments"]);
        Assert.Equal("plain", (string?)message["textFormat"]);
        Assert.Contains("«", (string?)message["text"], StringComparison.Ordinal);
        Assert.Contains("Fonteneau", (string?)message["text"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CommandsOfTheAppPackage))]
    public async Task CommandOfTheAppPackage_Typed_IsUnderstood(string title)
    {
        var message = Assert.Single(await host.ReplyAsync(Payloads.Message(title, $"a:{title}")));

        Assert.DoesNotContain("n’en parle pas", Cards.Text(Cards.Of(message)), StringComparison.Ordinal);
    }

    public static TheoryData<string> CommandsOfTheAppPackage()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "manifest", "manifest.json")))!;
        return [.. manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => (string)command!["title"]!)];
    }
}
