using System.CommandLine;
using System.Text;
using Partenariat.Bot.Papers;
using Partenariat.Bot.Papers.Files;
using Partenariat.Bot.Startup;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Commands;

/// <summary><c>check-paper FILE</c>: checks every quotation of a paper.</summary>
internal static class CheckPaperCommand
{
    private static readonly TimeSpan s_mostTime = TimeSpan.FromMinutes(1);
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exit code 0 whatever the verdicts; 1 where the file cannot be read or the corpus has errors.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("fichier") { Description = "Le travail : .docx, .odt, .pdf, .txt ou .md." };
        var json = new Option<bool>("--json") { Description = "Affiche le rapport comme un objet JSON." };
        var csv = new Option<bool>("--csv") { Description = "Affiche le rapport comme un tableau CSV." };
        var folder = CorpusOption.Create();
        var command = new Command("check-paper", "Vérifie toutes les citations d’un travail.") { file, json, csv, folder };
        command.SetAction((parsed, cancellationToken) =>
            CheckAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.GetValue(csv), cancellationToken));
        return command;
    }

    private static async Task<int> CheckAsync(string folder, string file, bool json, bool csv, CancellationToken cancellationToken)
    {
        if (EditionFile.Open(folder, Console.Error) is not { } edition)
        {
            return 1;
        }

        try
        {
            var text = await ReadAsync(new FileInfo(file), cancellationToken);
            var report = PaperReview.Build(edition, QuotationReview.Build(edition)).Check(text, cancellationToken);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), s_utf8);
            await output.WriteLineAsync(json ? PaperJson.Write(report) : csv ? PaperCsv.Write(report) : PaperListing.Write(report));
            return 0;
        }
        catch (Exception e) when (e is UnreadablePaperException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file} : {e.Message}");
            return 1;
        }
    }

    // As the server does: what a hostile file can end is a process of its own.
    private static async Task<string> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (file.Length > PaperFile.MostBytes)
        {
            throw UnreadablePaperException.TooMuch();
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(s_mostTime);
        try
        {
            return await ReadingProcess.ReadAsync(await File.ReadAllBytesAsync(file.FullName, limit.Token), limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw UnreadablePaperException.TooMuch();
        }
    }
}
