using BenchmarkDotNet.Attributes;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Search;
using Partenariat.Search.Quotations;

namespace Partenariat.Benchmarks;

/// <summary>The parts of a start on the shipped dossier, beside the reading of its bytes.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    private Edition _edition = null!;

    [GlobalSetup]
    public void Setup()
    {
        _edition = Dossier.Read(Dossier.Folder);
    }

    [Benchmark(Baseline = true)]
    public long Bytes()
    {
        return Directory.EnumerateFiles(Dossier.Folder).Sum(file => (long)File.ReadAllText(file).Length);
    }

    [Benchmark]
    public Edition Corpus()
    {
        return Dossier.Read(Dossier.Folder);
    }

    [Benchmark]
    public void Index()
    {
        DossierIndex.Build(_edition).Dispose();
    }

    [Benchmark]
    public QuotationReview Quotations()
    {
        return QuotationReview.Build(_edition);
    }

    [Benchmark]
    public void Dialog()
    {
        new DossierDialog(_edition).Dispose();
    }
}
