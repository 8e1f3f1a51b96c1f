using Partenariat.Bot.Startup;
using Partenariat.Bot.Telemetry;
using Partenariat.Corpus;

namespace Partenariat.Bot.Editions;

/// <summary>Reads the dossier at start: a server with a faulty corpus would quote it wrongly, so it does not start.</summary>
internal static class EditionSetup
{
    /// <summary>Registers the edition. Returns false, with every problem written, where the corpus has any.</summary>
    public static bool TryAddEdition(this WebApplicationBuilder builder, TextWriter errors)
    {
        var options = builder.Configuration.GetSection(CorpusOptions.Section).Get<CorpusOptions>() ?? new CorpusOptions();
        var folder = Path.GetFullPath(options.Folder, builder.Environment.ContentRootPath);
        var state = CorpusState.Of(folder);
        var reading = CorpusReader.Read(folder);
        if (reading.Edition is not { } edition)
        {
            ProblemReport.Write(folder, reading.Problems, errors);
            return false;
        }

        builder.Services.AddSingleton(_ => new EditionShelf(new ServedEdition(edition, EditionFile.Compiled)));
        builder.Services.AddSingleton(services => new EditionReload(
            services.GetRequiredService<EditionShelf>(),
            state,
            options.Watch,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<HostFigures>(),
            services.GetRequiredService<ILogger<EditionReload>>()));
        builder.Services.AddHostedService(services => services.GetRequiredService<EditionReload>());
        builder.Services.AddEditionInUse();
        return true;
    }

    /// <summary>What a turn or a page asks for is of the one edition that it uses, and of no other.</summary>
    private static void AddEditionInUse(this IServiceCollection services)
    {
        // Not the dialog itself: the scope would dispose of it, index and all.
        services.AddScoped<EditionInUse>();
        services.AddScoped(scope => scope.GetRequiredService<EditionInUse>().Served.Edition);
        services.AddScoped(scope => scope.GetRequiredService<EditionInUse>().Served.Cards);
        services.AddScoped(scope => scope.GetRequiredService<EditionInUse>().Served.Papers);
        services.AddScoped(scope => scope.GetRequiredService<EditionInUse>().Served.Html);
        services.AddScoped(scope => scope.GetRequiredService<EditionInUse>().Served.Menu);
        services.AddScoped(scope => scope.GetRequiredService<EditionInUse>().Served.Scrubber);
    }
}
