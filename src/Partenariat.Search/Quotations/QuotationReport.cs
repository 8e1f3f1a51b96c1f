using Partenariat.Corpus;

namespace Partenariat.Search.Quotations;

/// <summary>The outcome of checking a quotation: two verdicts, on the words and on the attribution.</summary>
public sealed record QuotationReport
{
    /// <summary>The verdict on both together.</summary>
    public required QuotationVerdict Verdict { get; init; }

    /// <summary>What else is true.</summary>
    public QuotationDetails Details { get; init; }

    /// <summary>Why nothing was found; null where something was.</summary>
    public NotFoundReason? Reason { get; init; }

    /// <summary>
    /// Every place with these words, the main one first (the one that fits the claim); empty where not found.
    /// </summary>
    public IReadOnlyList<QuotationPlace> Places { get; init; } = [];

    /// <summary>
    /// Other places with nearly the same words, those with the very words first where they are another's and the author claimed has
    /// a sentence of nearly the same; or, where nothing was found, the nearest one. Never to be taken for the quotation.
    /// </summary>
    public IReadOnlyList<QuotationPlace> Near { get; init; } = [];

    /// <summary>The main place, or null where not found.</summary>
    public QuotationPlace? Place => Places.Count > 0 ? Places[0] : null;

    /// <summary>The passage of the main place, or null.</summary>
    public Passage? Passage => Place?.Passage;

    /// <summary>The quotation without markup and invisible characters.</summary>
    public required string Given { get; init; }

    /// <summary>The words of the dossier at the main place; empty where not found.</summary>
    public string Original => Place?.Original ?? "";

    /// <summary>The differences in the order of the text; empty unless altered.</summary>
    public IReadOnlyList<WordDifference> Differences { get; init; } = [];

    /// <summary>What the quotation puts in square brackets, and for which words of the dossier; empty where it does not.</summary>
    public IReadOnlyList<WordDifference> Adaptations { get; init; } = [];

    /// <summary>
    /// What the quotation leaves out at the cuts that it marks, and a negation left out right before it, in the order of the text;
    /// empty where there is none.
    /// </summary>
    public IEnumerable<string> LeftOut => Runs.Select(run => run.LeftOut).Where(words => words.Length > 0);

    /// <summary>Why what it leaves out there may turn the meaning round; nothing where it leaves nothing out.</summary>
    public CutRisks CutRisks { get; init; }

    /// <summary>The reports on its sentences, where they come from several passages; else empty.</summary>
    public IReadOnlyList<QuotationReport> Pieces { get; init; } = [];

    /// <summary>The two texts side by side, in order; empty where not found.</summary>
    public IReadOnlyList<AlignedRun> Runs { get; init; } = [];

    /// <summary>Who speaks, and whether the claim is right.</summary>
    public QuotationAttribution Attribution { get; init; } = QuotationAttribution.None;
}
