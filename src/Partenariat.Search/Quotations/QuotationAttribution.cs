using Partenariat.Corpus;

namespace Partenariat.Search.Quotations;

/// <summary>Who speaks, and what was claimed about it.</summary>
public sealed record QuotationAttribution
{
    /// <summary>Nothing to attribute: the words were not found.</summary>
    public static QuotationAttribution None { get; } = new() { Verdict = AttributionVerdict.Unclaimed };

    /// <summary>The verdict on all that is claimed together.</summary>
    public required AttributionVerdict Verdict { get; init; }

    /// <summary>What the message claims.</summary>
    public Claim Claim { get; init; } = Claim.None;

    /// <summary>Who speaks; empty for the dossier itself and for a law.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Who quotes the words inside their own text; else empty.</summary>
    public IReadOnlyList<Author> QuotedBy { get; init; } = [];

    /// <summary>Whose work these words of a publisher or a review present; else empty.</summary>
    public IReadOnlyList<Author> Presented { get; init; } = [];

    /// <summary>Whose talk these words report in the author's own; else empty.</summary>
    public IReadOnlyList<Author> Reported { get; init; } = [];

    /// <summary>Whom the dossier paraphrases in these words of its own; else empty.</summary>
    public IReadOnlyList<Author> Paraphrased { get; init; } = [];

    /// <summary>True where these are the dossier's own words.</summary>
    public bool IsDossier { get; init; }

    /// <summary>The work that the words come from; null where nothing was found.</summary>
    public Source? Source { get; init; }

    /// <summary>Everybody whom the claim names, in its order, and what they have to do with the words.</summary>
    public IReadOnlyList<NameFinding> Names { get; init; } = [];

    /// <summary>Authors of the words whom the claim leaves out; empty where it names nobody.</summary>
    public IReadOnlyList<Author> Missing { get; init; } = [];

    /// <summary>
    /// True where these words stand between quotation marks of the author's own and somebody is named beside them: they may be
    /// another's, whom the author quotes.
    /// </summary>
    public bool IsInMarks { get; init; }

    /// <summary>Who is named in the same sentence as words in such marks, as printed; else empty.</summary>
    public IReadOnlyList<string> NamedBeside { get; init; } = [];

    /// <summary>The parts of the reference that are not what the dossier gives.</summary>
    public IReadOnlyList<ClaimFault> Faults { get; init; } = [];

    /// <summary>True where a part of the reference is not what the dossier gives.</summary>
    public bool IsWrong(ClaimPart part)
    {
        return Faults.Any(fault => fault.Part == part);
    }
}
