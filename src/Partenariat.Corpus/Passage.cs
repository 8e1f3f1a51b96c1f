namespace Partenariat.Corpus;

/// <summary>
/// A part of the edition that can be shown as an answer. Its text is verbatim: a contiguous run of the
/// edition's words, paragraphs separated by an empty line, list items by « - » at the start of a line.
/// </summary>
public sealed record Passage
{
    /// <summary>The stable id, also the anchor in the reading view.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of text it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>The words, without emphasis marks and note calls.</summary>
    public required string Text { get; init; }

    /// <summary>The same words as the CommonMark source of the edition has them, inner passages unmarked.</summary>
    public required string Markdown { get; init; }

    /// <summary>The work that the words come from.</summary>
    public required Source Source { get; init; }

    /// <summary>The work in which the dossier found the words, or null where it quotes them at first hand.</summary>
    public Source? Via { get; init; }

    /// <summary>The dossier that holds the passage, as a work; null only where a test makes a passage by hand.</summary>
    public Source? Dossier { get; init; }

    /// <summary>Who speaks; empty for a text of the dossier itself and for a law.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Who quotes the words, where they stand inside another author's text; else empty.</summary>
    public IReadOnlyList<Author> QuotedBy { get; init; } = [];

    /// <summary>Whom the dossier presents or paraphrases here; empty where it speaks of nobody.</summary>
    public IReadOnlyList<Author> About { get; init; } = [];

    /// <summary>Ids of the notions that the passage treats.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>The words by which people look for the passage; never shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>For a reference that a note gives: the id of that note, where it is read; else null.</summary>
    public string? ReadAt { get; init; }

    /// <summary>The page, page range or article in the work, or null where the dossier gives none.</summary>
    public string? Locator { get; init; }

    /// <summary>The page in <see cref="Via"/>, or null.</summary>
    public string? ViaLocator { get; init; }

    /// <summary>The page of the dossier or a range (« 4-5 »), or null where unknown.</summary>
    public string? Page { get; init; }

    /// <summary>The section of the dossier.</summary>
    public required Section Section { get; init; }

    /// <summary>The passage around this one, or null.</summary>
    public Passage? Parent { get; init; }

    /// <summary>The lines of the transcription, such as « 321-323,329 »; empty where not recorded.</summary>
    public string Lines { get; init; } = "";

    /// <summary>For a curriculum: the diploma, such as « BTS ESF »; else null.</summary>
    public string? Diploma { get; init; }

    /// <summary>For a curriculum: the item, such as « C4.1 »; else null.</summary>
    public string? Item { get; init; }

    /// <summary>The note that the passage is, or null.</summary>
    public Note? Note { get; init; }

    /// <summary>True for a line in which the dossier says where words come from.</summary>
    public bool IsSourceLine { get; init; }

    /// <summary>Typos of the original in this passage.</summary>
    public IReadOnlyList<Erratum> Errata { get; init; } = [];

    /// <summary>The position in the edition, from 0, an outer passage before the inner ones.</summary>
    public required int Order { get; init; }
}
