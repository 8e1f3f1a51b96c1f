namespace Partenariat.Search.Quotations;

/// <summary>What else is true of a checked quotation.</summary>
[Flags]
public enum QuotationDetails
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>
    /// The words are the same, but not their capitals, accents, ligatures, hyphens, inner punctuation or inner
    /// quotation marks. The form of apostrophes and spaces, line breaks, invisible characters, markup, the
    /// capital of the first letter and the punctuation at the ends never count.
    /// </summary>
    Typography = 1,

    /// <summary>The quotation has the expected word where the dossier has a known typo.</summary>
    Erratum = 2,

    /// <summary>The quotation is a part of the passage, not the whole.</summary>
    Excerpt = 4,

    /// <summary>The quotation runs over a cut, made by the dossier or by the person who quotes.</summary>
    Joined = 8,

    /// <summary>The same words stand in several passages.</summary>
    Twin = 16,

    /// <summary>The words are quoted inside another author's text.</summary>
    SecondHand = 32,

    /// <summary>The words are altered and the author or work claimed is wrong too.</summary>
    AlteredAndMisattributed = 64,

    /// <summary>The author's own words are the same; only the dossier's words that introduce them differ.</summary>
    Introduction = 128,

    /// <summary>Words in square brackets stand for the dossier's: an adaptation that the quotation marks.</summary>
    Adapted = 256,

    /// <summary>What a marked cut, or the beginning of a quotation inside a sentence, leaves out may turn the meaning round: <see cref="CutRisks"/>.</summary>
    RiskyCut = 512,
}
