using Partenariat.Corpus;

namespace Partenariat.Bot.Startup;

/// <summary>Prints the problems of a corpus, one a line, in the form that editors and CI systems can click.</summary>
internal static class ProblemReport
{
    /// <summary>Writes every problem and their number.</summary>
    public static void Write(string folder, IReadOnlyList<CorpusProblem> problems, TextWriter writer)
    {
        foreach (var problem in problems)
        {
            writer.WriteLine(problem);
        }

        writer.WriteLine($"{folder} : {problems.Count} {(problems.Count > 1 ? "erreurs" : "erreur")}.");
    }
}
