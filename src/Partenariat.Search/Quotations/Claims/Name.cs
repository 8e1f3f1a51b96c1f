namespace Partenariat.Search.Quotations.Claims;

/// <summary>A name in a message: of a person, a body or the dossier itself.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The position after its last token.</param>
internal sealed record Name(int First, int End)
{
    /// <summary>The authors of the edition who have this very name; empty for somebody else.</summary>
    public IReadOnlyList<string> AuthorIds { get; init; } = [];

    /// <summary>The authors of the edition whose name differs by a letter or two.</summary>
    public IReadOnlyList<string> NearIds { get; init; } = [];

    /// <summary>True where it is the dossier that is named.</summary>
    public bool IsDossier { get; init; }

    /// <summary>
    /// True where only its place can tell that it is a name: an acronym, or a word without a capital.
    /// </summary>
    public bool IsDoubtful { get; init; }

    public bool IsKnown => AuthorIds.Count > 0 || IsDossier;
}
