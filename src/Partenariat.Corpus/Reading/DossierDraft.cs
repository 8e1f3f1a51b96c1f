using Markdig.Syntax;

namespace Partenariat.Corpus.Reading;

/// <summary>What <c>dossier.md</c> says, its references to other files not yet followed.</summary>
internal sealed record DossierDraft(
    string Source,
    MarkdownDocument Document,
    string Title,
    IReadOnlyList<Located<Section>> Sections,
    IReadOnlyList<PassageDraft> Passages,
    IReadOnlyList<Located<Note>> Notes,
    IReadOnlyList<Located<string>> Calls,
    IReadOnlyList<Located<string>> SourceLines,
    IReadOnlyList<ApparatusDraft> Apparatus);

/// <summary>A passage as written, its references not yet followed.</summary>
internal sealed record PassageDraft(
    string Id,
    AttributeBag Attributes,
    PassageKind Kind,
    string Text,
    string Markdown,
    Section Section,
    PassageDraft? Parent,
    Note? Note)
{
    public int Line => Attributes.Line;
}
