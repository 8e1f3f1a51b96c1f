using Microsoft.AspNetCore.Http;

namespace Partenariat.Channels.DirectLine;

/// <summary>Tells the log what the web chat's endpoint refuses.</summary>
internal sealed class RefusalLogFilter(RefusalLog log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (result is Refusal refusal)
        {
            log.Write(refusal);
        }

        return result;
    }
}
