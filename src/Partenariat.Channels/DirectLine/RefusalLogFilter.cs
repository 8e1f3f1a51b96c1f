using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Partenariat.Channels.DirectLine;

/// <summary>Logs what is refused, but for floods: ten thousand refusals must not become ten thousand lines.</summary>
internal sealed class RefusalLogFilter(ILogger<RefusalLogFilter> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (result is Refusal { Status: not StatusCodes.Status429TooManyRequests } refusal)
        {
            log.Refused(refusal.Status, refusal.Code, refusal.Message);
        }

        return result;
    }
}
