namespace Partenariat.Corpus.Reading;

/// <summary>The containers of an edition, and the attributes that each may have.</summary>
internal static class Containers
{
    public const string Passage = "passage";
    public const string Note = "note";
    public const string Source = "source";
    public const string Page = "page";

    public static readonly IReadOnlyList<string> All = [Passage, Note, Source, Page];

    public static readonly IReadOnlyList<string> PassageAttributes =
    [
        "kind", "source", "author", "about", "via", "vialocator", "quotedby", "locator", "page", "lines", "notions",
        "diploma", "item", "n", "of", "work",
    ];

    public static readonly IReadOnlyList<string> NoteAttributes = ["n", "of", "work", "page", "lines", "missing"];

    public static readonly IReadOnlyList<string> SourceAttributes = ["work", "lines"];

    public static readonly IReadOnlyList<string> PageAttributes = ["n"];

    public static readonly IReadOnlyList<string> HeadingAttributes = ["page"];
}
