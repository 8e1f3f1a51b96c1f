using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>Repeats what it hears, and remembers it; a test may give it another behaviour.</summary>
internal sealed class TestBot : IBot
{
    private readonly Channel<Activity> _heard = Channel.CreateUnbounded<Activity>();

    public Func<Activity, CancellationToken, Task<Said>> Behaviour { get; set; } = (activity, _) => Task.FromResult(Echo(activity));

    public int Turns { get; private set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        lock (_heard)
        {
            Turns++;
        }

        await _heard.Writer.WriteAsync(turnContext.Activity, cancellationToken);
        var said = await Behaviour(turnContext.Activity, cancellationToken);
        foreach (var activity in said.Activities)
        {
            // One with an id takes the place of an earlier one.
            await (activity.Id is null
                ? turnContext.SendActivityAsync(activity, cancellationToken)
                : turnContext.UpdateActivityAsync(activity.ApplyConversationReference(turnContext.Activity.GetConversationReference()), cancellationToken));
        }

        if (said.Invoke is { } invoke)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse, value: invoke), cancellationToken);
        }
    }

    public async Task<Activity> NextAsync()
    {
        return await _heard.Reader.ReadAsync().AsTask().WaitAsync(Patience.Long);
    }

    public static Said Say(string text)
    {
        return new Said([new Activity(ActivityTypes.Message, text: text, textFormat: TextFormatTypes.Plain)]);
    }

    public static Said Echo(Activity activity)
    {
        return activity switch
        {
            { Type: ActivityTypes.Message } => Say("echo: " + activity.Text),
            { Type: ActivityTypes.ConversationUpdate, MembersAdded.Count: > 0 } => Say("welcome"),
            { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" } => new Said([], new InvokeResponse { Status = 200, Body = new JObject { ["statusCode"] = 200 } }),
            _ => new Said([]),
        };
    }

    /// <summary>What the bot says in a turn, and its answer to an invoke.</summary>
    internal sealed record Said(IReadOnlyList<Activity> Activities, InvokeResponse? Invoke = null);
}
