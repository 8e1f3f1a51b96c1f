using Microsoft.AspNetCore.Http.HttpResults;
using Partenariat.Bot.Security;

namespace Partenariat.Bot.WebChat;

/// <summary>The page of the web chat.</summary>
internal static class WebChatSetup
{
    /// <summary>Maps the page.</summary>
    public static void MapWebChat(this RouteGroupBuilder pages)
    {
        pages.MapGet("/", () => new RazorComponentResult<ChatPage>())
            .WithSecurityHeadersPolicy(SecurityPolicies.Chat);
    }
}
