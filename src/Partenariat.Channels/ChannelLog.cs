using Microsoft.Extensions.Logging;

namespace Partenariat.Channels;

/// <summary>Every line that this library logs: no text of a message, no token, no name of a person.</summary>
internal static partial class ChannelLog
{
    [LoggerMessage(1, LogLevel.Information, "No Bot:AppId: /api/messages answers only callers on this machine")]
    public static partial void LocalOnly(this ILogger log);

    [LoggerMessage(2, LogLevel.Information, "/api/messages answers the Bot Framework for application {AppId}")]
    public static partial void ForApplication(this ILogger log, string appId);

    [LoggerMessage(3, LogLevel.Warning, "Bot:AppId is set without a secret, certificate or identity: replies will fail")]
    public static partial void NoCredential(this ILogger log);

    [LoggerMessage(10, LogLevel.Warning, "Request refused with {Status} {Code}: {Reason}")]
    public static partial void Refused(this ILogger log, int status, string code, string reason);

    [LoggerMessage(13, LogLevel.Warning, "{Count} more requests were refused with {Status} {Code}")]
    public static partial void RefusedMore(this ILogger log, int count, int status, string code);

    [LoggerMessage(11, LogLevel.Information, "Activity received again, not answered again")]
    public static partial void Duplicate(this ILogger log);

    [LoggerMessage(12, LogLevel.Error, "The store is away ({Error}): activities sent again may be answered again")]
    public static partial void StorageAway(this ILogger log, string error);

    [LoggerMessage(20, LogLevel.Error, "Turn {ErrorId} failed ({ChannelId}, {ActivityType})")]
    public static partial void TurnFailed(this ILogger log, Exception exception, string errorId, string? channelId, string? activityType);

    [LoggerMessage(21, LogLevel.Error, "Answer {ErrorId} could not be sent to {ChannelId}: {Reason}")]
    public static partial void AnswerNotSent(this ILogger log, string errorId, string? channelId, string reason);

    [LoggerMessage(22, LogLevel.Error, "A turn was lost")]
    public static partial void TurnLost(this ILogger log, Exception exception);

    [LoggerMessage(23, LogLevel.Error, "The time to stop is over: {Count} accepted turns are not answered")]
    public static partial void TurnsLost(this ILogger log, int count);

    [LoggerMessage(24, LogLevel.Error, "Answer {ErrorId} was not accepted by {ChannelId}: {Reason}")]
    public static partial void AnswerRefused(this ILogger log, string errorId, string? channelId, string reason);

    [LoggerMessage(25, LogLevel.Error, "The conversations of the web chat cannot be read ({Error}): a stream is closed")]
    public static partial void StreamBroken(this ILogger log, string error);

    [LoggerMessage(26, LogLevel.Error, "The conversations of the web chat cannot be read ({Error}): a client is told that there is nothing new")]
    public static partial void PollFailed(this ILogger log, string error);

    [LoggerMessage(27, LogLevel.Error, "The store is away ({Error}): a client of the web chat is told to come back")]
    public static partial void StoreAway(this ILogger log, string error);

    [LoggerMessage(28, LogLevel.Error, "The store is away: a turn of {ChannelId} had no memory")]
    public static partial void AnsweredWithoutMemory(this ILogger log, string? channelId);

    [LoggerMessage(40, LogLevel.Error, "The store is away ({Error}): should this process end now, a turn that it has accepted is lost")]
    public static partial void TurnWithoutLease(this ILogger log, string error);

    [LoggerMessage(41, LogLevel.Warning, "A turn of {ChannelId} that another replica has left is taken up")]
    public static partial void TurnTakenUp(this ILogger log, string? channelId);

    [LoggerMessage(42, LogLevel.Error, "A turn of {ChannelId} was left {Times} times and is given up")]
    public static partial void TurnGivenUp(this ILogger log, string? channelId, int times);

    [LoggerMessage(30, LogLevel.Warning, "The signing keys of {Authority} could not be read; {Count} known keys stay in use")]
    public static partial void KeysUnavailable(this ILogger log, Exception exception, string authority, int count);

    [LoggerMessage(31, LogLevel.Information, "Read {Count} signing keys of {Authority}")]
    public static partial void KeysRead(this ILogger log, int count, string authority);
}
