using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Partenariat.Channels.DirectLine;

/// <summary>The routes of Direct Line 3.0 that the official client calls, and the page's token.</summary>
internal static class DirectLineRoutes
{
    /// <summary>The CORS policy of these routes.</summary>
    public const string CorsPolicy = "bot-directline";

    public static RouteGroupBuilder Map(IEndpointRouteBuilder app)
    {
        var all = app.MapGroup(string.Empty)
            .RequireCors(CorsPolicy)
            .AddEndpointFilter<NoStoreFilter>()
            .AddEndpointFilter<RefusalLogFilter>()
            .AddEndpointFilter<OriginFilter>()
            .AddEndpointFilter<StoreFilter>();
        all.MapPost("/api/webchat/token", (HttpContext context, ConversationEndpoint endpoint) => endpoint.Token(context));

        var directLine = all.MapGroup("/v3/directline");
        directLine.MapGet(
            "/conversations/{conversationId}/stream",
            (HttpContext context, string conversationId, string? watermark, string? t, StreamEndpoint endpoint) =>
                endpoint.HandleAsync(context, conversationId, watermark, t));

        var withToken = directLine.MapGroup(string.Empty).AddEndpointFilter<TokenFilter>();
        withToken.MapPost("/tokens/refresh", (HttpContext context, ConversationEndpoint endpoint) => endpoint.Refresh(context));
        withToken.MapPost("/conversations", (HttpContext context, ConversationEndpoint endpoint) => endpoint.StartAsync(context));
        withToken.MapGet(
            "/conversations/{conversationId}",
            (HttpContext context, string? watermark, ConversationEndpoint endpoint) => endpoint.ReconnectAsync(context, watermark));
        withToken.MapPost(
            "/conversations/{conversationId}/upload", (HttpContext context, ConversationEndpoint endpoint) => endpoint.UploadAsync(context));
        withToken.MapPost(
            "/conversations/{conversationId}/activities", (HttpContext context, ActivitiesEndpoint endpoint) => endpoint.PostAsync(context));
        withToken.MapGet(
            "/conversations/{conversationId}/activities",
            (HttpContext context, string? watermark, ActivitiesEndpoint endpoint) => endpoint.GetAsync(context, watermark));
        return all;
    }
}
