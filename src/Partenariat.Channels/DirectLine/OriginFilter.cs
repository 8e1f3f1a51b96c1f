using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// Refuses pages of sites that are not allowed. CORS alone hides only the answer, and does not cover WebSockets.
/// </summary>
internal sealed class OriginFilter(IOptions<DirectLineOptions> options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || IsOwn(origin, request) || options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            ? await next(context)
            : Refusal.Forbidden("OriginNotAllowed", "Pages of this origin may not use the chat.");
    }

    // Behind a proxy that ends TLS, the scheme of the request is not the browser's.
    private static bool IsOwn(string origin, HttpRequest request)
    {
        return Uri.TryCreate(origin, UriKind.Absolute, out var url)
            && string.Equals(url.IsDefaultPort ? url.Host : url.Authority, WithoutDefaultPort(request.Host), StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutDefaultPort(HostString host)
    {
        return host.Port is 80 or 443 ? host.Host : host.Value ?? string.Empty;
    }
}
