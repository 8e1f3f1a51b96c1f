using BenchmarkDotNet.Attributes;
using Partenariat.Dialogs;

namespace Partenariat.Benchmarks;

/// <summary>What an answer costs, kind by kind; read the ratios to the definition, not the times.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    private DossierDialog _dialog = null!;

    [GlobalSetup]
    public void Setup()
    {
        _dialog = new DossierDialog(Dossier.Read(Dossier.Folder));
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _dialog.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Reply Definition()
    {
        return Ask("c'est quoi le partenariat ?");
    }

    [Benchmark]
    public Reply Contrast()
    {
        return Ask("quelle différence entre réseau et partenariat ?");
    }

    [Benchmark]
    public Reply OpenQuestion()
    {
        return Ask("trop d'instances, trop de comités, on s'y perd");
    }

    [Benchmark]
    public Reply Quotation()
    {
        return Ask("« Il n'y a pas de partenariat sans une convention précise définissant le cadre d'action » (Fonteneau)");
    }

    [Benchmark]
    public Reply Misspelt()
    {
        return Ask("diferance entre koperation é coordinasion");
    }

    private Reply Ask(string question)
    {
        return _dialog.Answer(question, ConversationState.Empty);
    }
}
