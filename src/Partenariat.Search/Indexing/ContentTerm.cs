namespace Partenariat.Search.Indexing;

/// <summary>A word of a request that is searched.</summary>
/// <param name="Surface">The word as typed.</param>
/// <param name="Token">Its token in the index, after correction.</param>
/// <param name="Position">Its position among the words, grammar words counted.</param>
/// <param name="Span">How many words it covers: more than one for a name of several words.</param>
/// <param name="Correction">The word meant where it is another than the one typed, or null.</param>
/// <param name="IsFrame">True where it belongs to the frame of the question.</param>
/// <param name="IsCommon">True for a frequent French word.</param>
/// <param name="Meant">Tokens of the dossier's words for it, by the thesaurus.</param>
internal sealed record ContentTerm(
    string Surface,
    string Token,
    int Position,
    int Span,
    string? Correction,
    bool IsFrame,
    bool IsCommon,
    IReadOnlyList<string> Meant);
