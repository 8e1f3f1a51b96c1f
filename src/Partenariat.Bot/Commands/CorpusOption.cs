using System.CommandLine;
using Partenariat.Bot.Startup;

namespace Partenariat.Bot.Commands;

/// <summary><c>--corpus FOLDER</c>, for the commands that answer without a server.</summary>
internal static class CorpusOption
{
    /// <summary>The option; by default the corpus that comes with the program.</summary>
    public static Option<string> Create()
    {
        return new Option<string>("--corpus")
        {
            Description = "Le répertoire du corpus.",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, CorpusOptions.DefaultFolder),
        };
    }
}
