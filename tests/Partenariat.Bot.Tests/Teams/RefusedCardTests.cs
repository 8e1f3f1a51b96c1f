using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>A channel that does not take a card.</summary>
public sealed class RefusedCardTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Theory]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(HttpStatusCode.BadRequest)]
    public Task Answer_ComesAsTextWithItsSource(HttpStatusCode status)
    {
        return Flow(status, new Refuser(status)).Send("C’est quoi, la coopération ?").AssertReply(reply =>
        {
            var message = (Activity)reply;
            Assert.Empty(message.Attachments ?? []);
            Assert.Equal(TextFormatTypes.Plain, message.TextFormat);
            Assert.Contains("«", message.Text, StringComparison.Ordinal);
            Assert.Contains("Dossier, §", message.Text, StringComparison.Ordinal);
        }).StartTestAsync();
    }

    [Fact]
    public Task FollowUpOfSuchAnAnswer_IsAboutIt()
    {
        return Flow(HttpStatusCode.RequestEntityTooLarge, new Refuser(HttpStatusCode.RequestEntityTooLarge))
            .Send("C’est quoi, la coopération ?").AssertReply(_ => { })
            .Send("la page ?").AssertReply(reply => Assert.Contains("p.", ((Activity)reply).Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    [Fact]
    public async Task ChannelThatIsAway_IsSentNothingMore()
    {
        var refuser = new Refuser(HttpStatusCode.Forbidden);

        await Assert.ThrowsAsync<ErrorResponseException>(() =>
            Flow(HttpStatusCode.Forbidden, refuser).Send("C’est quoi, la coopération ?").StartTestAsync());

        Assert.Equal(1, refuser.Refused);
    }

    private Microsoft.Bot.Builder.Adapters.TestFlow Flow(HttpStatusCode status, Refuser refuser)
    {
        return new BotFlow(host.Services, "msteams", $"refus-{status}", refuser).Start();
    }

    private sealed class Refuser(HttpStatusCode status) : IMiddleware
    {
        public int Refused { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                if (activities.Exists(activity => activity.Attachments?.Count > 0))
                {
                    Refused++;
                    throw new ErrorResponseException { Response = new HttpResponseMessageWrapper(new HttpResponseMessage(status), string.Empty) };
                }

                return send();
            });
            return next(cancellationToken);
        }
    }
}
