using Partenariat.Corpus;

namespace Partenariat.Search.Quotations;

/// <summary>Who speaks, and what was claimed about it.</summary>
public sealed record QuotationAttribution
{
    /// <summary>Nothing to attribute: the words were not found.</summary>
    public static QuotationAttribution None { get; } = new() { Verdict = AttributionVerdict.Unclaimed };

    /// <summary>The verdict on the author, or on the work where no author is claimed.</summary>
    public required AttributionVerdict Verdict { get; init; }

    /// <summary>Who speaks; empty for the dossier itself and for a law.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Who quotes the words inside their own text; else empty.</summary>
    public IReadOnlyList<Author> QuotedBy { get; init; } = [];

    /// <summary>Whom the dossier paraphrases in these words of its own; else empty.</summary>
    public IReadOnlyList<Author> Paraphrased { get; init; } = [];

    /// <summary>True where these are the dossier's own words.</summary>
    public bool IsDossier { get; init; }

    /// <summary>The work that the words come from; null where nothing was found.</summary>
    public Source? Source { get; init; }

    /// <summary>True where another work than the claimed one holds the words.</summary>
    public bool IsSourceWrong { get; init; }

    /// <summary>True where the work has another year than the claimed one; false where it has none.</summary>
    public bool IsYearWrong { get; init; }

    /// <summary>True where the dossier gives another page than the claimed one; false where it gives none.</summary>
    public bool IsPageWrong { get; init; }
}
