using System.Diagnostics;
using Partenariat.Bot.Papers.Files;

namespace Partenariat.Bot.Tests.Papers;

/// <summary>Files are read in a process of their own. No other test runs meanwhile: it would add to the memory measured.</summary>
[Collection(MeasuredCollection.Name)]
public sealed class ReadingProcessTests : IDisposable
{
    private const string Sentence = "Une phrase du travail, « assez longue » pour être lue.";
    private const int AtOnce = 12;
    private const long MostGrowth = 100 * 1024 * 1024;

    // Far beyond what a file takes, so that one that never ends is a failure.
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(3));

    public void Dispose()
    {
        _patience.Dispose();
    }

    [Fact]
    public async Task File_IsReadAsInTheProgramItself()
    {
        Assert.Equal(Sentence, await ReadingProcess.ReadAsync(PaperFiles.Word(Sentence), CancellationToken.None));
    }

    [Fact]
    public async Task UnreadableFile_IsToldInTheSameSentence()
    {
        var fault = await Assert.ThrowsAsync<UnreadablePaperException>(() => ReadingProcess.ReadAsync([0x89, 0x50, 0x4E, 0x47], CancellationToken.None));

        Assert.StartsWith("Ce fichier est une image", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageOfMillionsOfLetters_CostsTheServerNoMemory()
    {
        var bomb = PaperFiles.PdfBomb(letters: 10_000_000);
        var before = Process.GetCurrentProcess().PeakWorkingSet64;

        var fault = await Assert.ThrowsAsync<UnreadablePaperException>(() => ReadingProcess.ReadAsync(bomb, _patience.Token));

        Assert.Contains("trop de données", fault.Message, StringComparison.Ordinal);
        Assert.InRange(bomb.Length, 1, 100_000);
        Assert.True(Process.GetCurrentProcess().PeakWorkingSet64 - before < MostGrowth);
    }

    [Fact]
    public async Task HostileFilesAtOnce_AllEnd()
    {
        var bomb = PaperFiles.PdfBomb(letters: 10_000_000);

        await Parallel.ForAsync(0, AtOnce, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, _) =>
            await Assert.ThrowsAsync<UnreadablePaperException>(() => ReadingProcess.ReadAsync(bomb, _patience.Token)));
    }

    [Fact]
    public async Task ReadingThatIsEnded_EndsAtOnce()
    {
        using var end = new CancellationTokenSource();
        var reading = ReadingProcess.ReadAsync(PaperFiles.PdfBomb(letters: 10_000_000), end.Token);

        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }
}

/// <summary>Tests that measure this process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredCollection
{
    public const string Name = "measured";
}
