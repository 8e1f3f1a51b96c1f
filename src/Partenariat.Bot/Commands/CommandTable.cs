using System.CommandLine;

namespace Partenariat.Bot.Commands;

/// <summary>The commands of the program; without any, it serves.</summary>
internal static class CommandTable
{
    /// <summary>Runs the command that the arguments name and returns its exit code.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="serve">Starts the server with the settings given as arguments (<c>--urls</c>, <c>--Corpus:Folder</c>…).</param>
    public static Task<int> RunAsync(string[] args, Func<string[], Task<int>> serve)
    {
        var root = new RootCommand("Répond en français, avec ses sources, à partir d’un dossier sur le partenariat.")
        {
            ServeCommand.Create(serve),
            AskCommand.Create(),
            CheckCommand.Create(),
            CheckPaperCommand.Create(),
            ReadPaperCommand.Create(),
            FeedbackCommand.Create(),
            CiteCommand.Create(),
            EvalCommand.Create(),
            ManifestCommand.Create(),
            HealthCommand.Create(),
        };
        ServeCommand.MakeDefault(root, serve);

        // The server stops by itself on Ctrl+C, without the time limit of the command line.
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }
}
