using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Turns;

/// <summary>Gives one activity to the bot. A turn that fails ends in one calm sentence and a log line with the same id.</summary>
internal sealed class TurnRunner(IServiceScopeFactory scopes, IOptions<TurnOptions> options, TimeProvider clock, ILogger<TurnRunner> log)
{
    /// <summary>Runs the turn.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="cancellationToken">The caller is gone: the only exception that comes out is for this.</param>
    public async Task<TurnResult> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            return await bot.OnTurnAsync(activity, either.Token).WaitAsync(either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            var errorId = ErrorId.New();
            log.TurnFailed(e, errorId, activity.ChannelId, activity.Type);
            return Failure(activity, errorId);
        }
    }

    private TurnResult Failure(Activity activity, string errorId)
    {
        var sentence = string.Format(CultureInfo.InvariantCulture, options.Value.ErrorText, errorId);
        return activity.Type switch
        {
            ActivityTypes.Message => new TurnResult([new Activity { Type = ActivityTypes.Message, Text = sentence, TextFormat = "plain" }]),
            ActivityTypes.Invoke => new TurnResult([], InvokeError.Answer(StatusCodes.Status500InternalServerError, "InternalServerError", sentence)),

            // Nobody asked anything: an apology would only surprise.
            _ => TurnResult.Empty,
        };
    }
}
