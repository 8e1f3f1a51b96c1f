using System.Diagnostics;
using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Search.Compiled;

namespace Partenariat.Benchmarks;

/// <summary>What a start and each kind of answer cost on corpora of growing size, each start in a process of its own.</summary>
internal static class GrowthCurve
{
    /// <summary>The command of such a process.</summary>
    public const string Row = "grow-row";

    private const int Warm = 300;
    private const int Measured = 200;

    /// <summary>Makes a corpus of each size, measures it and prints a row.</summary>
    public static void Print(IEnumerable<int> sizes)
    {
        var like = Dossier.Read(Dossier.Folder);
        Console.WriteLine(
            "| passages | cold start: CPU s / peak MB | from the compiled edition: CPU s / peak MB | compiled MB | live MB | resident MB "
            + "| definition p50 / p99 ms | author | open | first quotation ms | quotation | not found |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            var place = Directory.CreateTempSubdirectory($"partenariat-made-{size}-");
            var (corpus, compiled) = (Path.Combine(place.FullName, "corpus"), Path.Combine(place.FullName, "compiled"));
            MadeCorpus.Write(like, corpus, size);
            var cold = Run(corpus, compiled, "start");
            var kept = new DirectoryInfo(compiled).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6;
            var (warm, answers) = (Run(corpus, compiled, "start"), Run(corpus, compiled, "ask"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {cold} | {warm} | {kept:0.0} | {answers} |"));
            place.Delete(recursive: true);
        }
    }

    /// <summary>Opens a corpus and prints what that costs (« start »), or what its answers do (« ask »).</summary>
    public static void PrintRow(string corpus, string compiled, string what)
    {
        using var process = Process.GetCurrentProcess();
        var edition = Dossier.Read(corpus);
        using var dialog = new DossierDialog(edition, new CompiledFolder(compiled));
        dialog.Answer("bonjour", ConversationState.Empty);
        process.Refresh();
        Console.WriteLine(what == "start"
            ? string.Create(CultureInfo.InvariantCulture, $"{process.TotalProcessorTime.TotalSeconds:0.0} / {process.PeakWorkingSet64 / 1e6:0}")
            : Answers(edition, dialog));
    }

    private static string Answers(Edition edition, DossierDialog dialog)
    {
        var live = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        var random = new Random(7);
        string Quotation()
        {
            return $"« {Text(edition, random).Split(". ")[1]} » est-ce exact ?";
        }

        string[] cells =
        [
            Cost(dialog, () => $"c'est quoi le {Any(edition.Notions, random).Label} ?"),
            Cost(dialog, () => $"que dit {Any(edition.Authors, random).Family} du {Any(edition.Notions, random).Label} ?"),
            Cost(dialog, () => string.Join(' ', Text(edition, random).Split(' ').Skip(6).Take(7))),
            string.Create(CultureInfo.InvariantCulture, $"{Once(dialog, Quotation()):0}"),
            Cost(dialog, Quotation),
            Cost(dialog, () => "comment faire pousser des tomates sur un balcon ?"),
        ];
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{live:0} | {process.WorkingSet64 / 1e6:0} | {string.Join(" | ", cells)}");
    }

    private static string Run(string corpus, string compiled, string what)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(GrowthCurve).Assembly.Location, Row, corpus, compiled, what })
        {
            start.ArgumentList.Add(argument);
        }

        using var row = Process.Start(start)!;
        var printed = row.StandardOutput.ReadToEnd().Trim();
        row.WaitForExit();
        return printed;
    }

    private static string Text(Edition edition, Random random)
    {
        return Any(edition.Passages, random).Text;
    }

    private static T Any<T>(IReadOnlyList<T> items, Random random)
    {
        return items[random.Next(items.Count)];
    }

    private static double Once(DossierDialog dialog, string asked)
    {
        var start = ThreadTime.Now;
        dialog.Answer(asked, ConversationState.Empty);
        return (ThreadTime.Now - start).TotalMilliseconds;
    }

    private static string Cost(DossierDialog dialog, Func<string> question)
    {
        for (var round = 0; round < Warm; round++)
        {
            dialog.Answer(question(), ConversationState.Empty);
        }

        var times = new List<double>();
        for (var round = 0; round < Measured; round++)
        {
            times.Add(Once(dialog, question()));
        }

        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.0} / {times[times.Count * 99 / 100]:0.0}");
    }
}
