using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Benchmarks;

/// <summary>What a start and each kind of answer cost on corpora of growing size.</summary>
internal static class GrowthCurve
{
    private const int Warm = 300;
    private const int Measured = 200;

    /// <summary>Makes a corpus of each size, measures it and prints a row.</summary>
    public static void Print(IEnumerable<int> sizes)
    {
        var like = Dossier.Read(Dossier.Folder);
        Console.WriteLine("| passages | read s | index s | live MB | peak MB | definition p50/p99 ms | author | open | quotation | not found |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var size in sizes)
        {
            var folder = Path.Combine(Path.GetTempPath(), $"partenariat-made-{size}");
            MadeCorpus.Write(like, folder, size);
            PrintRow(size, folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void PrintRow(int size, string folder)
    {
        var start = ThreadTime.Now;
        var edition = Dossier.Read(folder);
        var read = ThreadTime.Now;
        using var dialog = new DossierDialog(edition);
        var built = ThreadTime.Now;
        var live = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1e6;
        var random = new Random(7);
        string[] cells =
        [
            Cost(dialog, () => $"c'est quoi le {Any(edition.Notions, random).Label} ?"),
            Cost(dialog, () => $"que dit {Any(edition.Authors, random).Family} du {Any(edition.Notions, random).Label} ?"),
            Cost(dialog, () => string.Join(' ', Text(edition, random).Split(' ').Skip(6).Take(7))),
            Cost(dialog, () => $"« {Text(edition, random).Split(". ")[1]} » est-ce exact ?"),
            Cost(dialog, () => "comment faire pousser des tomates sur un balcon ?"),
        ];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {(read - start).TotalSeconds:0.0} | {(built - read).TotalSeconds:0.0} | {live:0} | {peak:0} | {string.Join(" | ", cells)} |"));
    }

    private static string Text(Edition edition, Random random)
    {
        return Any(edition.Passages, random).Text;
    }

    private static T Any<T>(IReadOnlyList<T> items, Random random)
    {
        return items[random.Next(items.Count)];
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
            var asked = question();
            var start = ThreadTime.Now;
            dialog.Answer(asked, ConversationState.Empty);
            times.Add((ThreadTime.Now - start).TotalMilliseconds);
        }

        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.0} / {times[times.Count * 99 / 100]:0.0}");
    }
}
