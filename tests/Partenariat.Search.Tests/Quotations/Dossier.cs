using Partenariat.Corpus;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>The real dossier and its checker, built once for all tests.</summary>
internal static class Dossier
{
    private static readonly Lazy<Edition> s_editionRead = new(() =>
        CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social")).Edition
        ?? throw new InvalidOperationException("The corpus has problems: see the tests of Partenariat.Corpus."));

    private static readonly Lazy<QuotationChecker> s_built = new(() => QuotationChecker.Build(Edition));

    private static readonly Lazy<MessageReader> s_readerBuilt = new(() => new MessageReader(Edition, Checker.Text, Checker.Runs));

    private static readonly Lazy<QuotationReview> s_reviewBuilt = new(() => QuotationReview.Build(Edition));

    public static Edition Edition => s_editionRead.Value;

    public static QuotationChecker Checker => s_built.Value;

    public static QuotationReview Review => s_reviewBuilt.Value;

    public static QuotationReport Check(string text, params string[] authors)
    {
        return Checker.Check(new QuotationRequest(text) { Claim = Claims(authors) });
    }

    /// <summary>A claim that these authors speak.</summary>
    public static Claim Claims(params string[] authors)
    {
        return new Claim { Names = [.. authors.Select(author => new ClaimedName(author, 0, ClaimRole.Speaks) { AuthorIds = [author] })] };
    }

    /// <summary>A claim that the words stand in these works.</summary>
    public static Claim Works(params string[] sources)
    {
        return new Claim { Works = [.. sources.Select(source => new ClaimedWork(source, 0, [source], IsLaw: source.StartsWith("loi", StringComparison.Ordinal)))] };
    }

    /// <summary>A number claimed.</summary>
    public static ClaimedNumber Number(string value)
    {
        return new ClaimedNumber(value, value, 0);
    }

    /// <summary>What is read in a message.</summary>
    internal static IReadOnlyList<(string Text, Claim Claim, bool IsMarked)> Read(string message, out QuotationIntent intent)
    {
        var text = PastedText.Clean(message);
        var reading = s_readerBuilt.Value.Read(text, isPaper: false);
        intent = reading.Intent;
        return [.. reading.Quotations.Select(quotation => (quotation.Stretch.In(text).Trim(), quotation.Claim, quotation.IsMarked))];
    }
}
