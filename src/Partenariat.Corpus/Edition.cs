using System.Collections.Frozen;
using Markdig.Syntax;
using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus;

/// <summary>The edition of a dossier: its text, and all that the editors say about it. Immutable.</summary>
public sealed class Edition
{
    private readonly FrozenDictionary<string, Passage> _passages;
    private readonly FrozenDictionary<string, Notion> _notions;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, Author> _authors;
    private readonly FrozenDictionary<string, Contrast> _contrasts;
    private readonly ParsedDossier _dossier;
    private readonly Lazy<ILookup<string, Passage>> _heard;

    internal Edition(EditionParts parts)
    {
        Id = parts.Id;
        Fingerprint = parts.Fingerprint;
        Title = parts.Title;
        _dossier = parts.Dossier;
        Sections = parts.Sections;
        Passages = parts.Passages;
        Apparatus = parts.Apparatus;
        Texts = [.. parts.Passages, .. parts.Apparatus];
        Notes = parts.Notes;
        Sources = parts.Sources;
        Authors = parts.Authors;
        Notions = parts.Notions;
        Contrasts = parts.Contrasts;
        Debates = parts.Debates;
        Thesaurus = parts.Thesaurus;
        Absent = parts.Absent;
        Elsewhere = parts.Elsewhere;
        Asked = parts.Asked;
        Emendations = parts.Emendations;
        Displacements = parts.Displacements;
        _passages = Texts.ToFrozenDictionary(passage => passage.Id, StringComparer.Ordinal);
        _notions = parts.Notions.ToFrozenDictionary(notion => notion.Id, StringComparer.Ordinal);
        _sources = parts.Sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        _authors = parts.Authors.ToFrozenDictionary(author => author.Id, StringComparer.Ordinal);
        _contrasts = parts.Contrasts.ToFrozenDictionary(contrast => contrast.Id, StringComparer.Ordinal);
        _heard = new Lazy<ILookup<string, Passage>>(() => Texts
            .SelectMany(text => text.Authors.Concat(text.QuotedBy).Concat(text.About).DistinctBy(author => author.Id), (text, author) => (text, author.Id))
            .ToLookup(voice => voice.Id, voice => voice.text, StringComparer.Ordinal));
    }

    /// <summary>The name of the folder.</summary>
    public string Id { get; }

    /// <summary>The SHA-256, in hexadecimal, of the files as they were read: equal for equal files, and for no others.</summary>
    public string Fingerprint { get; }

    /// <summary>The title of the dossier.</summary>
    public string Title { get; }

    /// <summary>The id of the source that is the dossier itself.</summary>
    public const string OwnSourceId = "dossier";

    /// <summary>The dossier itself, as a work.</summary>
    public Source OwnSource => _sources[OwnSourceId];

    /// <summary>The parsed <c>dossier.md</c>, for the reading view. Never modified; that of a long dossier may be parsed again each time.</summary>
    public MarkdownDocument Document => _dossier.Document;

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The passages, in the order of the text, an outer passage before the inner ones.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The notes of the dossier, and the lines in which it says where words come from, as passages.</summary>
    public IReadOnlyList<Passage> Apparatus { get; }

    /// <summary>All that can be found: the passages, then the apparatus. <see cref="Passage.Order"/> is the position here.</summary>
    public IReadOnlyList<Passage> Texts { get; }

    /// <summary>The notes.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>The works.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<Author> Authors { get; }

    /// <summary>The lexicon.</summary>
    public IReadOnlyList<Notion> Notions { get; }

    /// <summary>The contrasts, in editorial order.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; }

    /// <summary>The debates, in editorial order.</summary>
    public IReadOnlyList<Debate> Debates { get; }

    /// <summary>What people say for the words of the dossier.</summary>
    public IReadOnlyList<ThesaurusEntry> Thesaurus { get; }

    /// <summary>What people ask about and the dossier does not treat.</summary>
    public IReadOnlyList<AbsentSubject> Absent { get; }

    /// <summary>Messages that people write and that nothing in the dossier answers, also where they use its words; never shown.</summary>
    public IReadOnlyList<string> Elsewhere { get; }

    /// <summary>Messages that people wrote, with what answers them; never shown.</summary>
    public IReadOnlyList<AskedMessage> Asked { get; }

    /// <summary>The differences from the transcription.</summary>
    public IReadOnlyList<Emendation> Emendations { get; }

    /// <summary>The lines put back in their place.</summary>
    public IReadOnlyList<Displacement> Displacements { get; }

    /// <summary>The differences from the transcription on some of its lines.</summary>
    /// <param name="lines">The lines, as <see cref="Passage.Lines"/> gives them.</param>
    public IReadOnlyList<Emendation> EmendationsOn(string lines)
    {
        var ranges = LineRanges.Parse(lines) ?? [];
        return [.. Emendations.Where(emendation => ranges.Any(range => emendation.Line >= range.First && emendation.Line <= range.Last))];
    }

    /// <summary>What was put back in its place among some lines of the transcription.</summary>
    /// <param name="lines">The lines, as <see cref="Passage.Lines"/> gives them.</param>
    public IReadOnlyList<Displacement> DisplacementsOn(string lines)
    {
        var ranges = LineRanges.Parse(lines) ?? [];
        return [.. Displacements.Where(moved => ranges.Any(range => moved.LastLine >= range.First && moved.FirstLine <= range.Last))];
    }

    /// <summary>The passage, note or source line with this id, or null.</summary>
    public Passage? FindPassage(string id)
    {
        return _passages.GetValueOrDefault(id);
    }

    /// <summary>The id of a passage or a work that looks most like a mistyped one, or null where none does.</summary>
    public string? NearestId(string id)
    {
        return Ids.Nearest(id, _passages.Keys.Concat(_sources.Keys));
    }

    /// <summary>The notion with this id, or null.</summary>
    public Notion? FindNotion(string id)
    {
        return _notions.GetValueOrDefault(id);
    }

    /// <summary>The work with this id, or null.</summary>
    public Source? FindSource(string id)
    {
        return _sources.GetValueOrDefault(id);
    }

    /// <summary>The author with this id, or null.</summary>
    public Author? FindAuthor(string id)
    {
        return _authors.GetValueOrDefault(id);
    }

    /// <summary>The texts in which an author speaks, quotes or is presented, in their order.</summary>
    /// <param name="authorId">The id of the author; one that is unknown is heard nowhere.</param>
    public IEnumerable<Passage> TextsWith(string authorId)
    {
        return _heard.Value[authorId];
    }

    /// <summary>The contrast with this id, or null.</summary>
    public Contrast? FindContrast(string id)
    {
        return _contrasts.GetValueOrDefault(id);
    }
}
