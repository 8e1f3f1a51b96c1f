using BenchmarkDotNet.Running;
using Partenariat.Benchmarks;
using Partenariat.Dialogs;

// « work »: the cost of answers to the question files; anything else is BenchmarkDotNet's.
if (args is ["work", .. var files])
{
    using var dialog = new DossierDialog(Dossier.Read(Dossier.Folder));
    WorkTable.Print(dialog, files.Length > 0 ? files : Dossier.QuestionFiles);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Dossier).Assembly).Run(args);
