namespace Partenariat.Corpus.Citations;

/// <summary>The forms in which a reference can be given.</summary>
public enum CitationStyle
{
    /// <summary>ISO 690 as French libraries use it, on one line.</summary>
    Iso690,

    /// <summary>APA, 7th edition, in French: an entry of a list of references.</summary>
    Apa,

    /// <summary>A BibTeX entry.</summary>
    BibTex,

    /// <summary>A RIS record, which EndNote, Zotero and Mendeley read.</summary>
    Ris,

    /// <summary>CSL-JSON: an array of one item, which Zotero reads.</summary>
    CslJson,
}
