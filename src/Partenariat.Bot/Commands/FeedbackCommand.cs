using System.CommandLine;
using Microsoft.Data.Sqlite;
using Partenariat.Bot.Feedback;

namespace Partenariat.Bot.Commands;

/// <summary><c>feedback</c>: prints opinions and unanswered questions, grouped, for the editors of the corpus.</summary>
internal static class FeedbackCommand
{
    /// <summary>Exit code 0; 1 where the file is not there or is none of ours.</summary>
    public static Command Create()
    {
        var file = new Option<string>("--file")
        {
            Description = "Le fichier, par défaut celui du réglage Feedback:File.",
            DefaultValueFactory = _ => ConfiguredFile(),
        };
        var command = new Command("feedback", "Affiche les avis et les questions restées sans réponse.") { file };
        command.SetAction(parsed => Print(parsed.GetRequiredValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static int Print(string file, InvocationConfiguration console)
    {
        if (!File.Exists(file))
        {
            console.Error.WriteLine($"{file}\u00A0: ce fichier n’existe pas. Rien n’est conservé tant que le réglage Feedback:Enabled n’est pas à « true ».");
            return 1;
        }

        try
        {
            var store = FeedbackStore.Read(file);
            FeedbackReport.Write(store.Opinions(), store.Gaps(), console.Output);
            return 0;
        }
        catch (SqliteException e)
        {
            console.Error.WriteLine($"{file}\u00A0: ce n’est pas un fichier d’avis lisible ({e.Message})");
            return 1;
        }
    }

    private static string ConfiguredFile()
    {
        var settings = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        return (settings.GetSection(FeedbackOptions.Section).Get<FeedbackOptions>() ?? new FeedbackOptions()).FullPath;
    }
}
