using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Partenariat.BotFramework.Turns;

/// <summary>The error body that the protocol documents for invokes.</summary>
public static class InvokeError
{
    private const string ContentType = "application/vnd.microsoft.error";

    /// <summary>An answer with this body.</summary>
    /// <param name="status">The HTTP status, also said in the body.</param>
    /// <param name="code">The error in one word, such as <c>BadRequest</c>.</param>
    /// <param name="message">The reason.</param>
    public static InvokeResponse Answer(int status, string code, string message)
    {
        return new InvokeResponse
        {
            Status = status,
            Body = new AdaptiveCardInvokeResponse { StatusCode = status, Type = ContentType, Value = new Error(code, message) },
        };
    }
}
