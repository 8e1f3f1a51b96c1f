using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Partenariat.Channels;

/// <summary>Keeps tokens and conversations out of every cache, the browser's own too.</summary>
internal sealed class NoStoreFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        return next(context);
    }
}
