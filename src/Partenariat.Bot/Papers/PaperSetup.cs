using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Partenariat.Bot.Papers.Files;
using Partenariat.Bot.Security;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>The page that checks every quotation of a paper. It needs no JavaScript and keeps nothing.</summary>
internal static class PaperSetup
{
    /// <summary>Where the page stands.</summary>
    public const string Address = "/verifier";

    private const string Limit = "papers";
    private const int DownloadSeconds = 10;

    /// <summary>Registers the check of papers and its limits.</summary>
    public static IServiceCollection AddPapers(this IServiceCollection services)
    {
        services.AddOptions<PaperOptions>().BindConfiguration(PaperOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PaperDesk>();
        services.AddSingleton<FileFetcher>();
        services.AddHttpClient(FileFetcher.Client, client => client.Timeout = TimeSpan.FromSeconds(DownloadSeconds))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddAddressLimit<PaperOptions>(Limit, options => options.AddressPerMinute);
        return services;
    }

    /// <summary>Maps <c>/verifier</c>.</summary>
    public static void MapPapers(this RouteGroupBuilder pages)
    {
        pages.MapGet(Address, () => new RazorComponentResult<PaperPage>());
        pages.MapPost(Address, CheckAsync).RequireRateLimiting(Limit).WithMetadata(new RequestSizeLimitAttribute(PaperForm.MostBytes));
    }

    private static async Task<Results<RazorComponentResult<PaperPage>, RazorComponentResult<PaperReportPage>, FileContentHttpResult>> CheckAsync(
        HttpContext context, PaperDesk desk, PaperReview papers, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        PaperForm? form = null;
        try
        {
            form = await PaperForm.ReadAsync(context.Request, cancellationToken);
            var report = await desk.CheckAsync(papers, form.Text, form.File, cancellationToken);
            return form.Format switch
            {
                "csv" => TypedResults.File(Encoding.UTF8.GetBytes(PaperCsv.Write(report)), "text/csv; charset=utf-8", "citations.csv"),
                "json" => TypedResults.File(Encoding.UTF8.GetBytes(PaperJson.Write(report)), MediaTypeNames.Application.Json, "citations.json"),
                _ => new RazorComponentResult<PaperReportPage>(new { Report = report }),
            };
        }
        catch (UnreadablePaperException e)
        {
            return new RazorComponentResult<PaperPage>(new { Fault = e.Message, form?.Text }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
    }
}
