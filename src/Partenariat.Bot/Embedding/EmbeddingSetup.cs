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
            .WithSecurityHeadersPolicy(SecurityPolicies.Panel);
        pages.MapGet("/demo", () => new RazorComponentResult<DemoPage>());
    }
}
