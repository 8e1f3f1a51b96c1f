using System.Net.Mime;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;
using Partenariat.Bot.Security;

namespace Partenariat.Bot.Layout;

/// <summary>What every page needs: rendering, error pages, compression and the assets that the build has compressed.</summary>
internal static class PageSetup
{
    /// <summary>Registers the rendering of Razor components to static HTML.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddProblemDetails();

        // Pages only: they hold no secret that compression could betray; tokens travel as JSON.
        return services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [MediaTypeNames.Text.Html];
        });
    }

    /// <summary>Turns faults and empty error responses into pages or problems.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ErrorResponse.WriteAsync,

            // A scope of its own: the renderer of the request would go on failing with the page that failed.
            CreateScopeForErrors = true,

            // A body that comes too slowly, or is no HTTP: the client's fault has its own status, and no stack trace of ours.
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(context => ErrorResponse.WriteAsync(context.HttpContext));
    }

    /// <summary>
    /// Serves the assets and returns the group for pages, whose components find an asset's address, with the
    /// fingerprint that lets browsers keep it for ever, by <c>Assets["name"]</c>.
    /// </summary>
    public static RouteGroupBuilder MapAssetsAndPages(this WebApplication app)
    {
        app.MapStaticAssets().WithSecurityHeadersPolicy(SecurityPolicies.Assets);

        var assets = ((IEndpointRouteBuilder)app).DataSources
            .SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
            .OfType<StaticAssetDescriptor>()
            .Select(asset => (asset.Route, Label: asset.Properties.FirstOrDefault(property => property.Name == "label")))
            .Where(asset => asset.Label is not null)
            .DistinctBy(asset => asset.Route)
            .Select(asset => new ResourceAsset(asset.Route, [new ResourceAssetProperty("label", asset.Label!.Value)]));
        var pages = app.MapGroup("");
        pages.WithMetadata(new ResourceAssetCollection([.. assets]));
        ((IEndpointConventionBuilder)pages).Add(AnswerHead);
        return pages;
    }

    /// <summary>Link checkers and monitors ask with HEAD, and what can be got can be asked for so (RFC 9110, section 9.3.2).</summary>
    private static void AnswerHead(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault() is { HttpMethods: [var only] } && HttpMethods.IsGet(only))
        {
            endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        }
    }
}
