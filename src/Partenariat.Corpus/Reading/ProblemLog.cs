using System.Buffers;

namespace Partenariat.Corpus.Reading;

/// <summary>Gathers the problems of one reading, so that editors see them all at once.</summary>
internal sealed class ProblemLog
{
    // A value that fills a file is shown by its ends.
    private const int Longest = 1_000;
    private const int ShownAtStart = 700;
    private const int ShownAtEnd = 200;

    private static readonly SearchValues<char> s_breaks = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsControl), '\u2028', '\u2029']);

    private readonly List<CorpusProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Adds a problem; what it quotes of a file may be of any length and hold any letters.</summary>
    public void Add(string code, string file, int? line, string cause, string remedy)
    {
        _problems.Add(new CorpusProblem(file, line, Readable(cause), Readable(remedy)) { Code = code });
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

    // One line for each problem, on a terminal and in a log.
    private static string Readable(string sentence)
    {
        var cut = sentence.Length <= Longest ? sentence : $"{sentence[..ShownAtStart]} […] {sentence[^ShownAtEnd..]}";
        return cut.AsSpan().ContainsAny(s_breaks) ? string.Concat(cut.Select(letter => s_breaks.Contains(letter) ? ' ' : letter)) : cut;
    }
}
