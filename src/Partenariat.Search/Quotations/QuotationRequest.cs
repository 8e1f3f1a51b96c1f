namespace Partenariat.Search.Quotations;

/// <summary>A quotation to check, and what its user says of it.</summary>
/// <param name="Text">The quoted words only, as pasted: markup and invisible characters may be in it.</param>
public sealed record QuotationRequest(string Text)
{
    /// <summary>The longest quotation that is checked, in words.</summary>
    public const int MaximumWords = 1000;

    /// <summary>The longest text that is looked at, markup included, in characters.</summary>
    public const int MaximumLength = 200_000;

    /// <summary>Ids of the authors claimed; empty where none is.</summary>
    public IReadOnlyList<string> ClaimedAuthorIds { get; init; } = [];

    /// <summary>Ids of the works claimed; empty where none is.</summary>
    public IReadOnlyList<string> ClaimedSourceIds { get; init; } = [];

    /// <summary>
    /// True where somebody is claimed whom the edition does not know (« Bourdieu »): no author of the dossier
    /// can be right then.
    /// </summary>
    public bool ClaimsUnknownAuthor { get; init; }

    /// <summary>The year claimed, or null.</summary>
    public int? ClaimedYear { get; init; }

    /// <summary>The page or the range claimed, such as « 167 » or « 15-16 », or null.</summary>
    public string? ClaimedPage { get; init; }
}
