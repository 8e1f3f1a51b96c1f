using Microsoft.Bot.Schema;

namespace Partenariat.Channels.Turns;

/// <summary>The error body that the protocol documents for invokes.</summary>
public static class InvokeError
{
    private const string ContentType = "application/vnd.microsoft.error";

    /// <summary>The body.</summary>
    /// <param name="status">The HTTP status, also said in the body.</param>
    /// <param name="code">The error in one word, such as <c>BadRequest</c>.</param>
    /// <param name="message">The reason.</param>
    public static AdaptiveCardInvokeResponse Of(int status, string code, string message)
    {
        return new AdaptiveCardInvokeResponse { StatusCode = status, Type = ContentType, Value = new Error(code, message) };
    }
}
