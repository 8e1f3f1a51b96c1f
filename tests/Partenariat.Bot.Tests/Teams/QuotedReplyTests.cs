using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Replies that quote an older answer: what is quoted stands only in an attachment, or in an entity.</summary>
public sealed class QuotedReplyTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reply_ThatQuotesAnOlderAnswer_IsAboutThatAnswer(bool asEntity)
    {
        var conversation = $"a:citation-{asEntity}";
        var first = "";
        await Flow(conversation)
            .Send("C’est quoi, la coopération ?").AssertReply(activity => first = activity.Id)
            .Send("quelle loi crée le comité départemental ?").AssertReply(_ => { })
            .StartTestAsync();

        await Flow(conversation)
            .Send(asEntity ? QuotingByEntity(first, "plus court") : QuotingByHtml(first, "Carte", "plus court"))
            .AssertReply(activity => Assert.Contains("coopération", Text(activity), StringComparison.OrdinalIgnoreCase))
            .StartTestAsync();
    }

    [Fact]
    public Task Reply_ThatQuotesAForgottenAnswer_IsAboutItsWords()
    {
        return Flow("a:oubli")
            .Send("quelle loi crée le comité départemental ?").AssertReply(_ => { })
            .Send(QuotingByHtml("1600457867820", "C’est quoi, la coopération&nbsp;?", "plus court"))
            .AssertReply(activity => Assert.Contains("coopération", Text(activity), StringComparison.OrdinalIgnoreCase))
            .StartTestAsync();
    }

    [Theory]
    [InlineData("1600457867820", "Carte")] // neither known nor a question
    [InlineData("", "")]
    public Task Reply_ThatQuotesNothingKnown_IsAboutTheLastAnswer(string id, string preview)
    {
        return Flow($"a:inconnu-{id}")
            .Send("C’est quoi, la coopération ?").AssertReply(_ => { })
            .Send(QuotingByHtml(id, preview, "plus court"))
            .AssertReply(activity => Assert.Contains("coopération", Text(activity), StringComparison.OrdinalIgnoreCase))
            .StartTestAsync();
    }

    [Theory]
    [InlineData("<blockquote itemtype=\"http://schema.skype.com/Reply\"")]
    [InlineData("<blockquote itemtype=\"http://schema.skype.com/Reply\" itemid=\"1")]
    [InlineData("</blockquote><blockquote itemtype=\"http://schema.skype.com/Reply\"><p itemprop=\"preview\">")]
    [InlineData("<blockquote itemtype=\"http://schema.skype.com/Forward\" itemid=\"1\"><p itemprop=\"preview\">le réseau</p></blockquote>")]
    [InlineData("")]
    public Task Html_ThatIsNoQuote_IsPassedOver(string html)
    {
        return Flow($"a:brut-{html.Length}")
            .Send("C’est quoi, la coopération ?").AssertReply(_ => { })
            .Send(new Activity(ActivityTypes.Message) { Text = "plus court", Attachments = [new Attachment("text/html", content: html)] })
            .AssertReply(activity => Assert.Contains("coopération", Text(activity), StringComparison.OrdinalIgnoreCase))
            .StartTestAsync();
    }

    private static Activity QuotingByHtml(string id, string preview, string text)
    {
        var html = $"""
            <blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="{id}">
            <strong itemprop="mri" itemid="28:bot">Partenariat</strong><span itemprop="time" itemid="{id}"></span>
            <p itemprop="preview">{preview}</p>
            </blockquote>
            <p>{text}</p>
            """;
        return new Activity(ActivityTypes.Message) { Text = text, Attachments = [new Attachment("text/html", content: html)] };
    }

    private static Activity QuotingByEntity(string id, string text)
    {
        var entity = new Entity("quotedReply");
        entity.Properties["quotedReply"] = new JObject { ["messageId"] = id, ["senderId"] = "28:bot", ["preview"] = "Carte" };
        return new Activity(ActivityTypes.Message) { Text = text, Entities = [entity] };
    }

    private static string Text(IActivity activity)
    {
        return Cards.Text(BotFlow.CardOf(activity));
    }

    private Microsoft.Bot.Builder.Adapters.TestFlow Flow(string conversation)
    {
        return new BotFlow(host.Services, "msteams", conversation).Start();
    }
}
