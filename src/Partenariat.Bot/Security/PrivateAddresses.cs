using Microsoft.Net.Http.Headers;

namespace Partenariat.Bot.Security;

/// <summary>
/// What a visitor has typed stands in the query of an address: neither the next person at the same browser nor a
/// search engine finds the answer, or the question, again.
/// </summary>
internal static class PrivateAddresses
{
    /// <summary>
    /// Marks every response to an address with a query, or to a form sent, but assets: they say themselves how long they can be kept.
    /// </summary>
    public static void UsePrivateAddresses(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.Request.QueryString.HasValue || HttpMethods.IsPost(context.Request.Method))
            {
                context.Response.OnStarting(Mark, context.Response);
            }

            return next(context);
        });
    }

    private static Task Mark(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        }

        return Task.CompletedTask;
    }
}
