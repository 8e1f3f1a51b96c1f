using Partenariat.Corpus;

namespace Partenariat.Bot.Startup;

/// <summary>Opens the edition for a command.</summary>
internal static class EditionFile
{
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
