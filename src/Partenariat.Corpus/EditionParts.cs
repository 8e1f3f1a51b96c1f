using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus;

/// <summary>What the reader has gathered, once it is known to be free of errors.</summary>
internal sealed record EditionParts
{
    public required string Id { get; init; }
    public required string Fingerprint { get; init; }
    public required string Title { get; init; }
    public required ParsedDossier Dossier { get; init; }
    public required IReadOnlyList<Section> Sections { get; init; }
    public required IReadOnlyList<Passage> Passages { get; init; }
    public IReadOnlyList<Passage> Apparatus { get; init; } = [];
    public required IReadOnlyList<Note> Notes { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyList<Author> Authors { get; init; }
    public required IReadOnlyList<Notion> Notions { get; init; }
    public required IReadOnlyList<Contrast> Contrasts { get; init; }
    public required IReadOnlyList<Debate> Debates { get; init; }
    public IReadOnlyList<ThesaurusEntry> Thesaurus { get; init; } = [];
    public IReadOnlyList<AbsentSubject> Absent { get; init; } = [];
    public IReadOnlyList<string> Elsewhere { get; init; } = [];
    public IReadOnlyList<AskedMessage> Asked { get; init; } = [];
    public required IReadOnlyList<Emendation> Emendations { get; init; }
    public required IReadOnlyList<Displacement> Displacements { get; init; }
}
