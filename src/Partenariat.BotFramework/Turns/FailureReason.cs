using Microsoft.Bot.Schema;
using Partenariat.Channels.Connector;

namespace Partenariat.BotFramework.Turns;

/// <summary>Why an answer was not taken, in a line: a wrong secret on a busy day must not fill a disk with stack traces.</summary>
internal static class FailureReason
{
    // The error codes of Entra stand at the beginning; what follows are ids of its own.
    private const int MaxCauseLength = 300;

    /// <summary>The reason; nothing in it is of the message.</summary>
    /// <param name="error">What the connector's client has thrown.</param>
    public static string Of(Exception error)
    {
        return error switch
        {
            ErrorResponseException { Response: { } response } => $"The connector answered {(int)response.StatusCode}.",
            ConnectorException { InnerException: { } cause } => $"{error.Message} {OneLine(cause.Message)}",
            ConnectorException => error.Message,
            _ => error.GetType().Name,
        };
    }

    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= MaxCauseLength ? line : line[..MaxCauseLength] + "…";
    }
}
