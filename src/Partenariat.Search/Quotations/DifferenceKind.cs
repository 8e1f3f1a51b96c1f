namespace Partenariat.Search.Quotations;

/// <summary>What happened to words between the dossier and the quotation.</summary>
public enum DifferenceKind
{
    /// <summary>Other words stand in their place.</summary>
    Replaced,

    /// <summary>Words of the dossier are missing.</summary>
    LeftOut,

    /// <summary>Words were added.</summary>
    Added,

    /// <summary>The words are there, in another place.</summary>
    Moved,

    /// <summary>Words in square brackets stand in their place: the person who quotes says so. No alteration.</summary>
    Adapted,
}
