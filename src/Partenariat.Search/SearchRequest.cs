using Partenariat.Corpus;

namespace Partenariat.Search;

/// <summary>What to look for.</summary>
public sealed record SearchRequest
{
    /// <summary>The words, as typed; words that carry no content weigh nothing.</summary>
    public required string Text { get; init; }

    /// <summary>The text by whose runs of letters passages are weighed; null for <see cref="Text"/>.</summary>
    public string? Letters { get; init; }

    /// <summary>Ids of notions: passages that treat them rank higher, others are still found.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>Ids of authors; where given, only passages in which one of them speaks, is quoted, quotes or is presented.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Where given, only passages of this work.</summary>
    public string? SourceId { get; init; }

    /// <summary>Where given, only passages of these kinds.</summary>
    public IReadOnlySet<PassageKind>? Kinds { get; init; }

    /// <summary>Where given, only passages of this section or of a section below it.</summary>
    public string? SectionId { get; init; }

    /// <summary>Where given, only passages of this diploma.</summary>
    public string? Diploma { get; init; }

    /// <summary>
    /// True to return an inner passage beside the one around it. By default only the outer one is returned, at
    /// its better rank of the two, unless <see cref="Authors"/> asks for those who speak in the inner one only.
    /// </summary>
    public bool KeepsInnerPassages { get; init; }

    /// <summary>True to return also the lines in which the dossier says where words come from.</summary>
    public bool KeepsSourceLines { get; init; }
}
