using System.Text.Json.Nodes;

namespace Partenariat.Corpus;

/// <summary>A work: an entry of <c>sources.json</c> (CSL-JSON, the format that Zotero reads and writes).</summary>
public sealed record Source
{
    /// <summary>The id of the entry.</summary>
    public required string Id { get; init; }

    /// <summary>The CSL type, such as <c>article-journal</c>, <c>book</c> or <c>legislation</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The title, or null where the dossier gives none.</summary>
    public string? Title { get; init; }

    /// <summary>A short title, such as « loi du 31 mai 1990 », or null.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The journal or book that holds the work, or null.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Ids of the authors, in the order of the reference.</summary>
    public IReadOnlyList<string> AuthorIds { get; init; } = [];

    /// <summary>The year, or null where the dossier gives no date.</summary>
    public int? Year { get; init; }

    /// <summary>The id of the work in which the dossier found this one (« cité dans »), or null.</summary>
    public string? ViaId { get; init; }

    /// <summary>The work in which the dossier found this one, or null.</summary>
    public Source? Via { get; init; }

    /// <summary>The whole CSL-JSON entry, for citations and exports. Never modified.</summary>
    public required JsonObject Csl { get; init; }
}
