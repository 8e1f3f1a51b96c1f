using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// Without their store the conversations of the web chat cannot go on: the client is told when to come back, and
/// nothing of what it sent counts as accepted.
/// </summary>
internal sealed class StoreFilter(ILogger<StoreFilter> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception e) when (StoreFailure.Is(e) && !context.HttpContext.Response.HasStarted)
        {
            log.StoreAway(StoreFailure.Reason(e));
            return Refusal.Busy("The conversations cannot be kept for the moment.");
        }
    }
}
