using Partenariat.Corpus;

namespace Partenariat.Benchmarks;

/// <summary>The shipped dossier and the questions, as the repository has them.</summary>
internal static class Dossier
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the dossier.</summary>
    public static string Folder => Path.Combine(Root, "corpus", "partenariat-travail-social");

    /// <summary>The files of questions that may be looked at.</summary>
    public static IEnumerable<string> QuestionFiles => Directory.EnumerateFiles(Path.Combine(Root, "tests", "questions"), "*.jsonl")
        .Where(file => !Path.GetFileName(file).StartsWith("unread", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Reads an edition.</summary>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="InvalidOperationException">It has errors.</exception>
    public static Edition Read(string folder)
    {
        var reading = CorpusReader.Read(folder);
        return reading.Edition ?? throw new InvalidOperationException(string.Join('\n', reading.Problems.Take(5)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Partenariat.Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run it inside the repository.");
        }

        return folder.FullName;
    }
}
