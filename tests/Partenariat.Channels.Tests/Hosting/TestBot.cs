using System.Text.Json.Nodes;
using System.Threading.Channels;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>Repeats what it hears, and remembers it; a test may give it another behaviour.</summary>
internal sealed class TestBot : IBot
{
    private readonly Channel<Activity> heard = Channel.CreateUnbounded<Activity>();

    public Func<Activity, CancellationToken, Task<TurnResult>> Behaviour { get; set; } = (activity, _) => Task.FromResult(Echo(activity));

    public int Turns { get; private set; }

    public async Task<TurnResult> OnTurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        lock (heard)
        {
            Turns++;
        }

        await heard.Writer.WriteAsync(activity, cancellationToken);
        return await Behaviour(activity, cancellationToken);
    }

    public async Task<Activity> NextAsync()
    {
        return await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience.Long);
    }

    public static TurnResult Say(string text)
    {
        return new TurnResult([new Activity { Text = text, TextFormat = "plain" }]);
    }

    public static TurnResult Echo(Activity activity)
    {
        return activity switch
        {
            { Type: ActivityTypes.Message } => Say("echo: " + activity.Text),
            { Type: ActivityTypes.ConversationUpdate, MembersAdded.Count: > 0 } => Say("welcome"),
            { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" } =>
                new TurnResult([], new InvokeResponse(200, new JsonObject { ["statusCode"] = 200 })),
            _ => TurnResult.Empty,
        };
    }
}
