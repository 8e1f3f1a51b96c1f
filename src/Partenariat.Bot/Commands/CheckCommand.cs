using System.CommandLine;
using Partenariat.Bot.Startup;
using Partenariat.Corpus;

namespace Partenariat.Bot.Commands;

/// <summary><c>check [FOLDER]</c>: reads a corpus and tells every error at once.</summary>
internal static class CheckCommand
{
    /// <summary>Exit code 0 for a clean corpus, 1 with errors.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("dossier")
        {
            Description = "Le répertoire du corpus.",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, CorpusOptions.DefaultFolder),
        };
        var command = new Command("check", "Vérifie un corpus et affiche toutes ses erreurs.") { folder };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Check(string folder)
    {
        var reading = CorpusReader.Read(Path.GetFullPath(folder));
        if (reading.Edition is not { } edition)
        {
            ProblemReport.Write(folder, reading.Problems, Console.Out);
            return 1;
        }

        Console.WriteLine($"{folder} : aucune erreur ({edition.Passages.Count} passages, {edition.Sources.Count} sources, "
            + $"{edition.Notions.Count} notions, {edition.Contrasts.Count} contrastes, {edition.Debates.Count} débats).");
        return 0;
    }
}
