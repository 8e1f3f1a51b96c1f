using System.Diagnostics;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The commands, run as a user runs them.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Check_OfTheCorpusThatComesWithTheProgram_IsClean()
    {
        var (exitCode, output) = await RunAsync("check");

        Assert.Equal(0, exitCode);
        Assert.Contains("aucune erreur", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAFolderThatIsNotThere_SaysSoAndFails()
    {
        var (exitCode, output) = await RunAsync("check", "/absent");

        Assert.Equal(1, exitCode);
        Assert.Contains("n’existe pas", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso690", "FONTENEAU Roland, «\u00A0Travailler ensemble\u00A0», Doc’ANIMATION en gérontologie, n°\u00A014, janv./mars 2007, p.\u00A0111")]
    [InlineData("bibtex", "@article{fonteneau-2007,")]
    public async Task Cite_OfAPassage_GivesItsReference(string style, string words)
    {
        var (exitCode, output) = await RunAsync("cite", "fonteneau-convention", "--style", style);

        Assert.Equal(0, exitCode);
        Assert.StartsWith(words, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cite", "inconnu")]
    [InlineData("cite", "fonteneau-convention", "--style", "chicago")]
    [InlineData("servir")] // Not taken for a setting of the server.
    public async Task Command_WithAWordThatItDoesNotKnow_Fails(params string[] arguments)
    {
        var (exitCode, _) = await RunAsync(arguments);

        Assert.Equal(1, exitCode);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Partenariat.Bot.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
