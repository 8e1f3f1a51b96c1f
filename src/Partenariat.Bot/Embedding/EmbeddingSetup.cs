using Microsoft.AspNetCore.Http.HttpResults;
using Partenariat.Bot.Security;

namespace Partenariat.Bot.Embedding;

/// <summary>The chat on other sites: the panel that <c>embed.js</c> opens, and a page that shows it at work.</summary>
internal static class EmbeddingSetup
{
    /// <summary>Maps the panel and the demonstration.</summary>
    public static void MapEmbedding(this RouteGroupBuilder pages)
    {
        pages.MapGet("/embed", () => new RazorComponentResult<PanelPage>())
            .AddEndpointFilter(ShowStatus)
            .WithSecurityHeadersPolicy(SecurityPolicies.Panel);
        pages.MapGet("/demo", () => new RazorComponentResult<DemoPage>());
    }

    // The launcher tells a fault of the server from a setting of the site by the status, which a browser shows to no other
    // origin without this. The page is public and the same for everybody.
    private static ValueTask<object?> ShowStatus(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var response = context.HttpContext.Response;
        response.OnStarting(() =>
        {
            response.Headers.AccessControlAllowOrigin = "*";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
