using BenchmarkDotNet.Attributes;
using Partenariat.Corpus;
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
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Partenariat.Bot.sln")))
        {
            root = root.Parent!;
        }

        _dialog = new DossierDialog(CorpusReader.Read(Path.Combine(root.FullName, "corpus", "partenariat-travail-social")).Edition!);
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
