namespace Partenariat.Search;

/// <summary>How sure a name was recognised, surest first.</summary>
public enum MatchQuality
{
    /// <summary>The words of the edition, but for accents, capitals and plural.</summary>
    Exact,

    /// <summary>Another word of the same family: « coopérer » for coopération.</summary>
    Family,

    /// <summary>One or two letters away.</summary>
    Typo,

    /// <summary>Spelled otherwise but pronounced alike: « rezo ».</summary>
    Phonetic,
}
