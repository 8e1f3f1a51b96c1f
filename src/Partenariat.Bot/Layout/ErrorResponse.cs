using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Partenariat.Bot.Layout;

/// <summary>The body of an error: a French page for a browser, a JSON problem for a program.</summary>
internal static class ErrorResponse
{
    /// <summary>Writes the body that fits the status already set.</summary>
    public static async Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var isPage = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (isPage && AcceptsHtml(context.Request))
        {
            var page = new RazorComponentResult<ErrorPage>(new { Status = status }) { StatusCode = status };
            await page.ExecuteAsync(context);
        }
        else
        {
            await TypedResults.Problem(statusCode: status).ExecuteAsync(context);
        }
    }

    private static bool AcceptsHtml(HttpRequest request)
    {
        return request.GetTypedHeaders().Accept.Any(type => type.MatchesMediaType(MediaTypeNames.Text.Html));
    }
}
