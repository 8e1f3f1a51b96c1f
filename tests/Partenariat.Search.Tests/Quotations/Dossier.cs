using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>The real dossier and its checker, built once for all tests.</summary>
internal static class Dossier
{
    private static readonly Lazy<Edition> Read = new(() =>
        CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social")).Edition
        ?? throw new InvalidOperationException("The corpus has problems: see the tests of Partenariat.Corpus."));

    private static readonly Lazy<QuotationChecker> Built = new(() => QuotationChecker.Build(Edition));

    public static Edition Edition => Read.Value;

    public static QuotationChecker Checker => Built.Value;

    public static QuotationReport Check(string text, params string[] authors)
    {
        return Checker.Check(new QuotationRequest(text) { ClaimedAuthorIds = authors });
    }
}
