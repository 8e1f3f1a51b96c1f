using Partenariat.Corpus;
using Partenariat.Search.Compiled;

namespace Partenariat.Bot.Startup;

/// <summary>Opens the edition for a command.</summary>
internal static class EditionFile
{
    /// <summary>Beside the program, where only who may change the program may write.</summary>
    public static CompiledFolder Compiled { get; } = new(Path.Combine(AppContext.BaseDirectory, "compiled"));

    /// <summary>The edition, or null with every problem written.</summary>
    public static Edition? Open(string folder, TextWriter errors)
    {
        var reading = CorpusReader.Read(Path.GetFullPath(folder));
        if (reading.Edition is null)
        {
            ProblemReport.Write(folder, reading.Problems, errors);
        }

        return reading.Edition;
    }
}
