using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Whole conversations, by the SDK's own means for tests.</summary>
public sealed class ConversationFlowTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    // A turn is over before the next step: what it did not say then, it does not say.
    private const uint AtOnce = 1;

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    public Task FollowUp_IsAboutTheQuestionBefore(string channel)
    {
        return Flow(channel, "suite")
            .Send("C’est quoi, la coopération ?").AssertReply(Shows("coopération"))
            .Send("et la coordination ?").AssertReply(Shows("coordination"))
            .Send("plus court").AssertReply(Shows("coordination"))
            .StartTestAsync();
    }

    [Fact]
    public async Task TwoConversations_KnowNothingOfEachOther()
    {
        await Flow("msteams", "l’une").Send("C’est quoi, la coopération ?").AssertReply(Shows("coopération")).StartTestAsync();

        await Flow("msteams", "l’autre").Send("la page ?").AssertReply(ShowsNot("coopération")).StartTestAsync();
    }

    [Fact]
    public Task CheckOfAQuotation_ThenItsSource_ThenItsReference()
    {
        return Flow("msteams", "citation")
            .Send("« Il n’y a pas de partenariat sans un conventionnement précis » (Fonteneau)").AssertReply(Shows("exacte"))
            .Send("la page ?").AssertReply(Shows("Fonteneau"))
            .Send("en APA").AssertReply(Shows("Fonteneau"))
            .StartTestAsync();
    }

    [Fact]
    public async Task Arrival_IsGreetedOnce_ThenTheButtonOfTheGreetingIsAnsweredInItsPlace()
    {
        var button = "";
        await Flow("msteams", "arrivée")
            .Send(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("29:1abc")] })
            .AssertReply(activity => button = Cards.All(BotFlow.CardOf(activity), "Action.Execute").First()["data"]!.ToJsonString())
            .Send(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" }).AssertNoReply(timeout: AtOnce)
            .StartTestAsync();

        await Flow("msteams", "arrivée").Send(BotFlow.Press(JToken.Parse(button))).AssertReply(IsAnsweredInPlace).StartTestAsync();
    }

    [Fact]
    public Task Message_OnAChannelWithoutCards_IsAnsweredByText()
    {
        return Flow("sms", "texte")
            .Send("C’est quoi, le partenariat ?")
            .AssertReply(activity =>
            {
                Assert.Equal(TextFormatTypes.Plain, ((Activity)activity).TextFormat);
                Assert.Contains("«", activity.AsMessageActivity().Text, StringComparison.Ordinal);
            })
            .StartTestAsync();
    }

    [Fact]
    public Task EventReactionAndDeparture_AreNotAnswered()
    {
        return Flow("msteams", "silence")
            .Send(new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [new MessageReaction("like")] }).AssertNoReply(timeout: AtOnce)
            .Send(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new ChannelAccount("29:1abc")] }).AssertNoReply(timeout: AtOnce)
            .Send(new Activity(ActivityTypes.Event) { Name = "webchat/join" }).AssertNoReply(timeout: AtOnce)
            .StartTestAsync();
    }

    private static void IsAnsweredInPlace(IActivity activity)
    {
        Assert.Equal(ActivityTypesEx.InvokeResponse, activity.Type);
        var answer = (InvokeResponse)((Activity)activity).Value;
        Assert.Equal(200, answer.Status);
        Assert.Equal("application/vnd.microsoft.card.adaptive", ((AdaptiveCardInvokeResponse)answer.Body).Type);
    }

    private static Action<IActivity> Shows(string word)
    {
        return activity => Assert.Contains(word, Cards.Text(BotFlow.CardOf(activity)), StringComparison.OrdinalIgnoreCase);
    }

    private static Action<IActivity> ShowsNot(string word)
    {
        return activity => Assert.DoesNotContain(word, Cards.Text(BotFlow.CardOf(activity)), StringComparison.OrdinalIgnoreCase);
    }

    private Microsoft.Bot.Builder.Adapters.TestFlow Flow(string channel, string conversation)
    {
        return new BotFlow(host.Services, channel, conversation).Start();
    }
}
