using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.Cards;

namespace Partenariat.Bot.Turns;

/// <summary>
/// Sends answers. A channel may refuse a card (400), or the size of it (413): then the same page goes out as plain
/// text, which holds everything once and no button.
/// </summary>
internal sealed partial class AnswerSender(Rendering rendering, ILogger<AnswerSender> log)
{
    /// <summary>Sends a page.</summary>
    /// <returns>What the channel says of the message that it took.</returns>
    /// <exception cref="ErrorResponseException">The channel takes neither, or is away.</exception>
    public async Task<ResourceResponse> SendAsync(ITurnContext turn, RenderedAnswer page, CancellationToken cancellationToken)
    {
        return await SendAsync(turn, await PrepareAsync(turn, page), cancellationToken);
    }

    /// <summary>Makes of a page what can be sent.</summary>
    public async Task<PreparedMessage> PrepareAsync(ITurnContext turn, RenderedAnswer page)
    {
        return new PreparedMessage(await rendering.MessageAsync(turn.Activity, page), Rendering.TextOf(page));
    }

    /// <summary>Sends a page that was prepared.</summary>
    /// <returns>What the channel says of the message that it took.</returns>
    /// <exception cref="ErrorResponseException">The channel takes neither, or is away.</exception>
    public async Task<ResourceResponse> SendAsync(ITurnContext turn, PreparedMessage prepared, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.SendActivityAsync(prepared.Message, cancellationToken);
        }
        catch (ErrorResponseException e) when (IsRefused(e.Response?.StatusCode) && prepared.Message.Attachments is { Count: > 0 })
        {
            LogCardRefused(log, turn.Activity.ChannelId, (int)e.Response!.StatusCode);
            return await turn.SendActivityAsync(prepared.Text, cancellationToken);
        }
    }

    private static bool IsRefused(HttpStatusCode? status)
    {
        return status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge;
    }

    [LoggerMessage(301, LogLevel.Warning, "{ChannelId} did not take a card ({Status}): its words were sent as text")]
    private static partial void LogCardRefused(ILogger logger, string? channelId, int status);
}

/// <summary>A page that can be sent. Nothing else is held of it while the channel is awaited.</summary>
/// <param name="Message">As the channel shows it.</param>
/// <param name="Text">As plain text.</param>
internal sealed record PreparedMessage(Activity Message, Activity Text);
