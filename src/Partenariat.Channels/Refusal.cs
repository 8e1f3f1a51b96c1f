using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels;

/// <summary>Why a request is not accepted: status, code and reason in the protocol's error body.</summary>
internal sealed record Refusal(int Status, string Code, string Message, TimeSpan? RetryAfter = null) : IResult
{
    public static Refusal BadRequest(string code, string message)
    {
        return new Refusal(StatusCodes.Status400BadRequest, code, message);
    }

    public static Refusal Unauthorized(string message)
    {
        return new Refusal(StatusCodes.Status401Unauthorized, "Unauthorized", message);
    }

    public static Refusal Forbidden(string code, string message)
    {
        return new Refusal(StatusCodes.Status403Forbidden, code, message);
    }

    public static Refusal Busy(string message)
    {
        return new Refusal(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", message, TimeSpan.FromSeconds(5));
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (RetryAfter is { } pause)
        {
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        }

        var body = new { error = new { code = Code, message = Message } };
        await response.WriteAsJsonAsync(body, ActivityJson.Options, httpContext.RequestAborted);
    }
}
