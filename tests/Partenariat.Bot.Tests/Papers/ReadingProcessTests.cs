using System.Diagnostics;
using Partenariat.Bot.Papers.Files;

namespace Partenariat.Bot.Tests.Papers;

/// <summary>Files are read in a process of their own.</summary>
public sealed class ReadingProcessTests
{
    private const string Sentence = "Une phrase du travail, « assez longue » pour être lue.";
    private const long MostGrowth = 100 * 1024 * 1024;

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

        var fault = await Assert.ThrowsAsync<UnreadablePaperException>(() => ReadingProcess.ReadAsync(bomb, CancellationToken.None));

        Assert.Contains("trop de données", fault.Message, StringComparison.Ordinal);
        Assert.InRange(bomb.Length, 1, 100_000);
        Assert.True(Process.GetCurrentProcess().PeakWorkingSet64 - before < MostGrowth);
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
