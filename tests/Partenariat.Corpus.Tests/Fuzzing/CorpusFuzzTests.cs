using System.Collections.Concurrent;
using Partenariat.Corpus.Citations;
using Partenariat.Corpus.Reading;
using Partenariat.Tests;

namespace Partenariat.Corpus.Tests.Fuzzing;

/// <summary>
/// A small dossier whose files are spoilt in every way: it is read, or each problem is told with its file and its line, in
/// one readable sentence; never anything else, and never for more memory than some times what the files hold.
/// </summary>
public sealed class CorpusFuzzTests : IDisposable
{
    private const int Inputs = 2_000;

    // Allocated, not held: what a clean dossier takes, and some hundred bytes for each byte of a file.
    private const long MostBytes = 40_000_000;
    private const long MostBytesForEach = 2_000;

    private static readonly CitationStyle[] s_styles = Enum.GetValues<CitationStyle>();

    // Of a whole file, not of a line of it.
    private static readonly string[] s_ofFiles =
        [ProblemCodes.FileMissing, ProblemCodes.FileTooLarge, ProblemCodes.FileUnreadable, ProblemCodes.BrokenMarkdown];

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("fuzz");
    private readonly ConcurrentBag<string> _folders = [];

    [Fact]
    public Task SpoiltCorpus_IsReadOrEachProblemIsTold()
    {
        return FuzzRun.AllAsync(FuzzRun.Readers, Inputs, HostileCorpora.Of(TestCorpora.Gardens), Check);
    }

    public void Dispose()
    {
        _parent.Delete(recursive: true);
    }

    private void Check(SpoiltCorpus corpus)
    {
        if (!_folders.TryTake(out var folder))
        {
            folder = Path.Combine(Directory.CreateDirectory(Path.Combine(_parent.FullName, Guid.NewGuid().ToString())).FullName, "jardins");
            Directory.CreateDirectory(folder);
        }

        corpus.Write(folder);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = CorpusReader.Read(folder);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        _folders.Add(folder);

        Assert.InRange(allocated, 0, MostBytes + (MostBytesForEach * corpus.Files.Values.Sum(file => file.LongLength)));
        Assert.Equal(reading.Edition is null, reading.Problems.Count > 0);
        Assert.All(reading.Problems, problem => CheckProblem(problem, corpus));
        if (reading.Edition is { } edition)
        {
            CheckCitations(edition);
        }
    }

    private static void CheckProblem(CorpusProblem problem, SpoiltCorpus corpus)
    {
        Assert.Contains(problem.File, CorpusFiles.All);
        if (problem.Line is { } line)
        {
            Assert.InRange(line, 1, corpus.Lines(problem.File));
        }
        else
        {
            Assert.Contains(problem.Code, s_ofFiles);
        }

        Assert.Matches(@"\A[\w«].*\.\z", problem.Cause);
        Assert.Matches(@"\A\w.*\.\z", problem.Remedy);
        Assert.DoesNotContain(problem.ToString(), char.IsControl);
        Assert.InRange(problem.ToString().Length, 1, 3_000);
    }

    private static void CheckCitations(Edition edition)
    {
        foreach (var style in s_styles)
        {
            Assert.All(edition.Sources, source => Assert.NotEmpty(Citation.Format(style, source)));
            Assert.All(edition.Passages, passage => Assert.NotEmpty(Citation.Format(style, passage)));
        }
    }
}
