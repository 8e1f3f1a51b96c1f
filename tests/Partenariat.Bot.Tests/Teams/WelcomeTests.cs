namespace Partenariat.Bot.Tests.Teams;

/// <summary>Arrivals: one welcome, to those for whom the bot is new.</summary>
public sealed class WelcomeTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private const string Person = "29:1abc";

    [Fact]
    public async Task PersonalChat_Installed_IsWelcomedOnceThoughTeamsTellsItTwice()
    {
        var first = await host.ReplyAsync(Payloads.Installation("add", "a:nouveau"));
        var second = await host.ReplyAsync(Payloads.Arrival("a:nouveau", "personal", Person, Payloads.Bot));

        var card = Cards.Of(Assert.Single(first));
        Assert.Equal(3, Cards.All(card, "Action.Execute").Count());
        Assert.Empty(second);
    }

    [Fact]
    public async Task PersonalChat_OnlyTheBotItselfComes_IsNotWelcomed()
    {
        Assert.Empty(await host.ReplyAsync(Payloads.Arrival("a:seul", "personal", Payloads.Bot)));
    }

    [Fact]
    public async Task Team_TheBotComes_IsWelcomed()
    {
        Assert.Single(await host.ReplyAsync(Payloads.Arrival("19:neuf@thread.tacv2", "channel", Payloads.Bot)));
    }

    [Fact]
    public async Task Team_APersonComes_IsNotDisturbed()
    {
        Assert.Empty(await host.ReplyAsync(Payloads.Arrival("19:ancien@thread.tacv2", "channel", Person)));
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("add-upgrade")]
    public async Task Installation_OfAnotherKind_IsNotWelcomed(string action)
    {
        Assert.Empty(await host.ReplyAsync(Payloads.Installation(action, $"a:{action}")));
    }
}
