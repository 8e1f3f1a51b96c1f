namespace Partenariat.Search.Quotations.Claims;

/// <summary>What a stretch beside a quotation is.</summary>
internal enum ReferenceKind
{
    /// <summary>Nothing that says where the words come from.</summary>
    None,

    /// <summary>A reference: names, a work, a year or a page.</summary>
    Reference,

    /// <summary>« ibid. », « op. cit. » alone: the reference before.</summary>
    Same,

    /// <summary>A remark of the person who quotes: « souligné par nous ».</summary>
    Editorial,

    /// <summary>Something about the origin, perhaps; not understood.</summary>
    Unclear,
}
