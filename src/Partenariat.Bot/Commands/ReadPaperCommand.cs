using System.CommandLine;
using System.Text;
using Partenariat.Bot.Papers.Files;

namespace Partenariat.Bot.Commands;

/// <summary><c>read-paper</c>, for the server itself: the text of the file on its input, in a process that a hostile file may end.</summary>
internal static class ReadPaperCommand
{
    // Beyond what any server waits (Papers:MostSeconds): for a process whose server is gone.
    private static readonly TimeSpan s_mostTime = TimeSpan.FromMinutes(6);

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exit codes: those of <see cref="ReadingProcess"/>.</summary>
    public static Command Create()
    {
        var command = new Command(ReadingProcess.Command, "Lit le texte d’un travail, pour le serveur.") { Hidden = true };
        command.SetAction(_ => Read());
        return command;
    }

    private static int Read()
    {
        // A reader that goes on after it leaves out a page in silence.
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => EndWithoutMemory(thrown.Exception);
        GoFirst();
        ImmediateEnd.Prepare();
        using var end = new Timer(_ => ImmediateEnd.Now(), null, s_mostTime, Timeout.InfiniteTimeSpan);
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        input.CopyTo(content);
        using var output = new StreamWriter(Console.OpenStandardOutput(), s_utf8);
        try
        {
            output.Write(PaperFile.Read(content.ToArray()));
            return ReadingProcess.Read;
        }
        catch (UnreadablePaperException e)
        {
            output.Write(e.Message);
            return ReadingProcess.Unreadable;
        }
    }

    private static void EndWithoutMemory(Exception thrown)
    {
        if (thrown is OutOfMemoryException)
        {
            ImmediateEnd.Now();
        }
    }

    // Where the machine has no memory left, this process is to go and not the server (proc(5), oom_score_adj).
    private static void GoFirst()
    {
        try
        {
            File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another system, or one that hides it.
        }
    }
}
