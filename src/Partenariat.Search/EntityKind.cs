namespace Partenariat.Search;

/// <summary>What a recognised name stands for; it says to what <see cref="Entity.Id"/> refers.</summary>
public enum EntityKind
{
    /// <summary>A notion of the lexicon.</summary>
    Notion,

    /// <summary>A person or a body.</summary>
    Author,

    /// <summary>A work that is not a law.</summary>
    Source,

    /// <summary>A law or an official text, with its article where one is named.</summary>
    Law,

    /// <summary>A diploma: the id is <see cref="Corpus.Passage.Diploma"/>.</summary>
    Diploma,

    /// <summary>A section of the dossier.</summary>
    Section,

    /// <summary>A subject that the dossier does not treat: the id is its label.</summary>
    Absent,
}
