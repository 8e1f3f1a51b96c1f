using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>Makes requests look as if they came from another address, or from nowhere.</summary>
internal sealed class FromAddress(string? address) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
    {
        return app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
                return following(context);
            });
            next(app);
        };
    }
}
