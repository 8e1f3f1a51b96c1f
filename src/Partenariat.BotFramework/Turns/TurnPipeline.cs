using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Partenariat.BotFramework.Turns;

/// <summary>What a turn is on either adapter: the same middleware, a bot of its own, one calm sentence where it fails.</summary>
internal sealed class TurnPipeline(
    IEnumerable<IMiddleware> middleware, IServiceScopeFactory scopes, IOptions<TurnOptions> options, ILogger<TurnPipeline> log)
{
    /// <summary>Prepares an adapter.</summary>
    public void UseIn(BotAdapter adapter)
    {
        foreach (var layer in middleware)
        {
            adapter.Use(layer);
        }

        adapter.OnTurnError = FailAsync;
    }

    /// <summary>The bot's part, at the end of the middleware.</summary>
    public async Task RunBotAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(context, cancellationToken);
    }

    private async Task FailAsync(ITurnContext context, Exception error)
    {
        var errorId = ErrorId.New();
        switch (error)
        {
            case OperationCanceledException:
                // The caller of an invoke is gone: there is nobody to tell.
                return;
            case ConnectorException or ErrorResponseException:
                // What follows would be out of context, and the channel has just refused or is away.
                log.AnswerNotSent(error, errorId, context.Activity.ChannelId);
                break;
            default:
                log.TurnFailed(error, errorId, context.Activity.ChannelId, context.Activity.Type);
                break;
        }

        await SayAsync(context, error, string.Format(CultureInfo.InvariantCulture, options.Value.ErrorText, errorId));
    }

    private static async Task SayAsync(ITurnContext context, Exception error, string sentence)
    {
        if (context.Activity.Type == ActivityTypes.Invoke)
        {
            var answer = InvokeError.Answer(StatusCodes.Status500InternalServerError, "InternalServerError", sentence);
            await context.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse, value: answer));
        }
        else if (context.Activity.Type == ActivityTypes.Message && error is not (ConnectorException or ErrorResponseException))
        {
            await context.SendActivityAsync(new Activity(ActivityTypes.Message, text: sentence, textFormat: TextFormatTypes.Plain));
        }

        // Else nobody asked anything: an apology would only surprise.
    }
}
