using Partenariat.Corpus;

namespace Partenariat.Bot.Startup;

/// <summary>Reads the dossier at start: a server with a faulty corpus would quote it wrongly, so it does not start.</summary>
internal static class EditionSetup
{
    /// <summary>Registers the edition. Returns false, with every problem written, where the corpus has any.</summary>
    public static bool TryAddEdition(this WebApplicationBuilder builder, TextWriter errors)
    {
        var options = builder.Configuration.GetSection(CorpusOptions.Section).Get<CorpusOptions>() ?? new CorpusOptions();
        var folder = Path.GetFullPath(options.Folder, builder.Environment.ContentRootPath);
        var reading = CorpusReader.Read(folder);
        if (reading.Edition is not { } edition)
        {
            ProblemReport.Write(folder, reading.Problems, errors);
            return false;
        }

        builder.Services.AddSingleton(edition);
        return true;
    }
}
