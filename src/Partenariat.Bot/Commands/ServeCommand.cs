using System.CommandLine;
using Partenariat.Bot.Startup;

namespace Partenariat.Bot.Commands;

/// <summary><c>serve</c>: the bot, the web chat and the pages.</summary>
internal static class ServeCommand
{
    /// <summary>The command by its name.</summary>
    public static Command Create(Func<string[], Task<int>> serve)
    {
        var command = new Command("serve", "Sert le bot, la page de discussion et le dossier (par défaut sur le port 3978).");
        MakeDefault(command, serve);
        return command;
    }

    /// <summary>Serves when the program is called without a command. Other arguments are settings.</summary>
    public static void MakeDefault(Command command, Func<string[], Task<int>> serve)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-'))
            {
                await Console.Error.WriteLineAsync($"Commande inconnue : {first}. « --help » donne la liste.");
                return 1;
            }

            return await StartGuard.RunAsync(() => serve([.. parsed.UnmatchedTokens]), Console.Error);
        });
    }
}
