namespace Partenariat.Search.Quotations.Texts;

/// <summary>A mark that says that words were cut out.</summary>
internal enum CutMark
{
    None,

    /// <summary>« ... » alone: a cut where a person quotes, mere punctuation in the edition.</summary>
    Ellipsis,

    /// <summary>« (...) » or « […] »: always a cut.</summary>
    Bracketed,
}
