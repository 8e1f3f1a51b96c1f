using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>The bot behind the SDK's own adapter for tests: no channel, no HTTP, its real state.</summary>
internal sealed class BotFlow(IServiceProvider services, string channelId, string conversation, params IMiddleware[] others)
{
    private readonly TestAdapter _adapter = others.Aggregate(
        new TestAdapter(new ConversationReference
        {
            ChannelId = channelId,
            ServiceUrl = "https://smba.trafficmanager.net/fr/",
            Conversation = new ConversationAccount(id: conversation, conversationType: "personal"),
            User = new ChannelAccount("29:1abc", "Alex"),
            Bot = new ChannelAccount("28:bot", "Partenariat"),
        }).Use(new AutoSaveStateMiddleware(services.GetRequiredService<ConversationState>())),
        (adapter, layer) => adapter.Use(layer));

    /// <summary>A conversation that has not begun.</summary>
    public TestFlow Start()
    {
        return new TestFlow(_adapter, async (turn, cancellationToken) =>
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
        });
    }

    /// <summary>A press on a button of a card in Teams.</summary>
    /// <param name="data">What the button holds.</param>
    public static Activity Press(JToken data)
    {
        var action = new JObject { ["type"] = "Action.Execute", ["verb"] = data["do"], ["data"] = data };
        return new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = new JObject { ["action"] = action } };
    }

    /// <summary>The card of a message.</summary>
    public static JsonNode CardOf(IActivity activity)
    {
        var attachment = Assert.Single(((Activity)activity).Attachments);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return JsonNode.Parse(attachment.Content.ToString()!)!;
    }
}
