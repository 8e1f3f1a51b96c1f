using System.Globalization;
using System.Net;
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
                break;
            case ErrorResponseException { Response.StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge }:
                log.AnswerRefused(errorId, context.Activity.ChannelId, FailureReason.Of(error));
                await ApologizeAsync(context, errorId, options.Value.RefusedText);
                break;
            case ErrorResponseException or ConnectorException:
                // The channel is away, or wants to hear nothing more of this bot here.
                log.AnswerNotSent(errorId, context.Activity.ChannelId, FailureReason.Of(error));
                break;
            default:
                log.TurnFailed(error, errorId, context.Activity.ChannelId, context.Activity.Type);
                await ApologizeAsync(context, errorId, options.Value.ErrorText);
                break;
        }
    }

    private async Task ApologizeAsync(ITurnContext context, string errorId, string text)
    {
        var sentence = string.Format(CultureInfo.InvariantCulture, text, errorId);
        try
        {
            switch (context.Activity.Type)
            {
                case ActivityTypes.Message:
                    await context.SendActivityAsync(new Activity(ActivityTypes.Message, text: sentence, textFormat: TextFormatTypes.Plain));
                    break;
                case ActivityTypes.Invoke:
                    const int failed = StatusCodes.Status500InternalServerError;
                    var answer = new InvokeResponse { Status = failed, Body = InvokeError.Of(failed, "InternalServerError", sentence) };
                    await context.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse, value: answer));
                    break;
                default:
                    // Nobody asked anything: an apology would only surprise.
                    break;
            }
        }
        catch (Exception e) when (e is ErrorResponseException or ConnectorException)
        {
            log.AnswerNotSent(errorId, context.Activity.ChannelId, FailureReason.Of(e));
        }
    }
}
