using BenchmarkDotNet.Attributes;
using Partenariat.Search.Quotations;

namespace Partenariat.Benchmarks;

/// <summary>The check of a quotation beside a search of the whole edition for its very letters.</summary>
[MemoryDiagnoser]
public class QuotationBenchmarks
{
    private string _text = null!;
    private QuotationReview _review = null!;

    /// <summary>An altered one, and one that is nowhere.</summary>
    [Params(
        "« Il n'y a pas de partenariat sans une convention précise définissant le cadre d'action » (Fonteneau)",
        "« La musique adoucit les mœurs de tous ceux qui travaillent ensemble dans un même immeuble »")]
    public string Quotation { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var edition = Dossier.Read(Dossier.Folder);
        _text = string.Join('\n', edition.Texts.Select(passage => passage.Text));
        _review = QuotationReview.Build(edition);
    }

    [Benchmark(Baseline = true)]
    public int Letters()
    {
        return _text.IndexOf(Quotation, StringComparison.OrdinalIgnoreCase);
    }

    [Benchmark]
    public MessageReport Check()
    {
        return _review.Check(Quotation);
    }
}
