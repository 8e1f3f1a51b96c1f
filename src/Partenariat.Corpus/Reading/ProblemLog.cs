namespace Partenariat.Corpus.Reading;

/// <summary>Gathers the problems of one reading, so that editors see them all at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<CorpusProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(string code, string file, int? line, string cause, string remedy)
    {
        _problems.Add(new CorpusProblem(file, line, cause, remedy) { Code = code });
    }

    /// <summary>The problems in the order of files and lines.</summary>
    public IReadOnlyList<CorpusProblem> Sorted()
    {
        return
        [
            .. _problems
                .Distinct()
                .OrderBy(problem => CorpusFiles.Order(problem.File))
                .ThenBy(problem => problem.Line ?? 0),
        ];
    }
}
