using BenchmarkDotNet.Running;
using Partenariat.Benchmarks;
using Partenariat.Dialogs;

// « work »: the cost of answers to the question files. « grow 100 1000 »: that of corpora of such sizes. « make 1000 FOLDER »:
// such a corpus. Anything else is BenchmarkDotNet's.
if (args is ["work", .. var files])
{
    using var dialog = new DossierDialog(Dossier.Read(Dossier.Folder));
    WorkTable.Print(dialog, files.Length > 0 ? files : Dossier.QuestionFiles);
    return;
}

if (args is ["grow", .. var sizes])
{
    GrowthCurve.Print(sizes.Select(int.Parse));
    return;
}

if (args is [GrowthCurve.Row, var corpus, var compiled, var what])
{
    GrowthCurve.PrintRow(corpus, compiled, what);
    return;
}

if (args is ["make", var passages, var made])
{
    MadeCorpus.Write(Dossier.Read(Dossier.Folder), made, int.Parse(passages, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Dossier).Assembly).Run(args);
