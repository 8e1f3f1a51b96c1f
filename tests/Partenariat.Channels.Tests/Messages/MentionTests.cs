using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Messages;

/// <summary>The bot hears what the person meant, without its own name.</summary>
public sealed class MentionTests
{
    private const string OwnMention = """{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"},"text":"<at>Bot</at>"}""";

    [Theory]
    [InlineData("<at>Bot</at> c'est quoi ?", OwnMention, "c'est quoi ?")]
    [InlineData("dis, <AT>BOT</AT>&nbsp;c'est quoi ?", OwnMention, "dis,  c'est quoi ?")]
    [InlineData("<at>Bot</at> et <at>Bot</at>", OwnMention, "et")]
    [InlineData("<at>Bot</at> x &amp; y", OwnMention, "x & y")]
    [InlineData("<at>Bot</at> bonjour", """{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"}}""", "bonjour")]
    [InlineData("<at>Alex</at> bonjour", """{"type":"mention","mentioned":{"id":"29:alex","name":"Alex"},"text":"<at>Alex</at>"}""", "<at>Alex</at> bonjour")]
    [InlineData("<at>Bot</at> bonjour", """{"type":"mention","mentioned":"28:bot","text":7}""", "<at>Bot</at> bonjour")]
    [InlineData("<at>Bot</at> bonjour", """{"type":"clientInfo"}""", "<at>Bot</at> bonjour")]
    public async Task MessageOfTeams_LosesTheMentionOfTheBot(string text, string entity, string heard)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline(text).With(activity => activity.Entities = [Sample.Entity(entity)]));

        Assert.Equal(heard, (await host.Bot.NextAsync()).Text);
    }

    [Fact]
    public async Task MessageOfAnotherChannel_IsLeftAlone()
    {
        await using var host = await ChannelHost.StartAsync();
        var message = Sample.Inline("x &amp; y ").With(activity => activity.ChannelId = "emulator");

        using var response = await host.PostAsync(message);

        Assert.Equal("x &amp; y ", (await host.Bot.NextAsync()).Text);
    }
}
