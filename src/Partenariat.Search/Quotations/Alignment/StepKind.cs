namespace Partenariat.Search.Quotations.Alignment;

/// <summary>How an alignment goes on.</summary>
internal enum StepKind : byte
{
    /// <summary>No way leads here.</summary>
    None,

    /// <summary>The same word on both sides.</summary>
    Match,

    /// <summary>One word for another.</summary>
    Replace,

    /// <summary>A word that the edition does not have.</summary>
    Add,

    /// <summary>A word of the edition that is missing.</summary>
    LeaveOut,

    /// <summary>A word of the edition within a longer stretch that is missing, or that the quotation marks as cut.</summary>
    Jump,

    /// <summary>The expected words in place of a known typo.</summary>
    Detour,

    /// <summary>A note, a source line or a heading that the quotation passes over.</summary>
    Aside,
}
