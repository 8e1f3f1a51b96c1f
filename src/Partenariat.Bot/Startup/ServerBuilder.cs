namespace Partenariat.Bot.Startup;

/// <summary>The web application builder, with the settings and the address that a fresh clone needs.</summary>
internal static class ServerBuilder
{
    /// <summary>A setting of the framework, whose own name for it is not public.</summary>
    public const string ReloadAssets = "ReloadStaticAssetsAtRuntime";

    private const string DefaultUrl = "http://localhost:3978";

    private static readonly string[] s_addressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// Creates the builder. Settings, corpus and pages stand beside the program, wherever it is started from.
    /// </summary>
    public static WebApplicationBuilder Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });

        // Outside development too: before publication, the assets are where the build left them.
        builder.WebHost.UseStaticWebAssets();

        // Otherwise a program that was built but not published compresses each asset anew, and badly, at every request.
        builder.WebHost.UseSetting(ReloadAssets, bool.FalseString);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.UseOwnFailureReports();
        UseDefaultAddress(builder);
        return builder;
    }

    /// <summary>In code, because an address in <c>appsettings.json</c> would win over <c>ASPNETCORE_URLS</c>.</summary>
    private static void UseDefaultAddress(WebApplicationBuilder builder)
    {
        var isSet = s_addressSettings.Any(name => !string.IsNullOrEmpty(builder.Configuration[name]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isSet)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }
}
