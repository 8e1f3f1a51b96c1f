using Microsoft.AspNetCore.Http.HttpResults;

namespace Partenariat.Bot.Notices;

/// <summary>The pages that say what the service does with data, how accessible it is, and how it may be used.</summary>
internal static class NoticeSetup
{
    /// <summary>Registers the settings.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddOptions<OperatorOptions>().BindConfiguration(OperatorOptions.Section);
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static void MapNotices(this RouteGroupBuilder pages)
    {
        pages.MapGet("/confidentialite", () => new RazorComponentResult<PrivacyPage>());
        pages.MapGet("/accessibilite", () => new RazorComponentResult<AccessibilityPage>());
        pages.MapGet("/conditions", () => new RazorComponentResult<TermsPage>());
    }
}
