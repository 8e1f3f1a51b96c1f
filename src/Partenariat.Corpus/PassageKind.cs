namespace Partenariat.Corpus;

/// <summary>What sort of text a passage is; it decides who speaks and how the passage is ranked and shown.</summary>
public enum PassageKind
{
    /// <summary>A definition given by an official body.</summary>
    Official,

    /// <summary>A definition given by an author.</summary>
    Definition,

    /// <summary>Words of an author that do not define a notion.</summary>
    Quotation,

    /// <summary>The text of a law or of an official letter, as the dossier quotes it.</summary>
    Law,

    /// <summary>A sentence of the dossier itself.</summary>
    Commentary,

    /// <summary>A publisher's or a review's presentation of a work.</summary>
    Presentation,

    /// <summary>The dossier's presentation of a testimony.</summary>
    Testimony,

    /// <summary>A note of a quoted text.</summary>
    Note,

    /// <summary>An entry of the bibliography.</summary>
    Reference,

    /// <summary>An item of a curriculum.</summary>
    Curriculum,
}
