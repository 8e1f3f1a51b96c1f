namespace Partenariat.Search.Quotations;

/// <summary>Why what a marked cut leaves out, or what stands right before a quotation, may turn the meaning round.</summary>
[Flags]
public enum CutRisks
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>The end of a sentence is left out: its beginning is joined to another sentence.</summary>
    EndOfSentence = 1,

    /// <summary>A negation or a reservation is left out, or what a negation bears on.</summary>
    Negation = 2,

    /// <summary>More words are left out than are kept.</summary>
    MoreThanKept = 4,
}
