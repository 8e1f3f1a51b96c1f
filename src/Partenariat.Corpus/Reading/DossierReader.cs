using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>dossier.md</c>: sections, passages, notes and calls, in the order of the text.</summary>
internal sealed class DossierReader
{
    private static readonly string[] s_frontMatterKeys = ["title", "publisher", "year", "pages", "site", "language"];

    private readonly string _source;
    private readonly ProblemLog _log;
    private readonly PassageFactory _passages;
    private readonly SectionTrail _sections;
    private readonly List<PassageDraft> _drafts = [];
    private readonly List<Located<Note>> _notes = [];
    private readonly List<Located<string>> _calls = [];
    private readonly List<Located<string>> _sourceLines = [];
    private readonly List<ApparatusDraft> _apparatus = [];

    private DossierReader(string source, ProblemLog log)
    {
        _source = source;
        _log = log;
        _passages = new PassageFactory(source, log);
        _sections = new SectionTrail(log);
    }

    /// <summary>The draft, or null where the Markdown cannot be parsed at all (then the log says so).</summary>
    public static DossierDraft? Read(string source, ProblemLog log)
    {
        MarkdownDocument document;
        try
        {
            document = DossierMarkdown.Parse(source);
        }
        catch (ArgumentException)
        {
            log.Add(
                ProblemCodes.BrokenMarkdown,
                CorpusFiles.Dossier,
                null,
                "Des éléments sont imbriqués trop profondément.",
                "Cherchez une longue suite de crochets, d’astérisques ou de chevrons.");
            return null;
        }

        var reader = new DossierReader(source, log);
        MarkdownRules.Check(document, log);
        reader.ReadBlocks(document, null);
        return new DossierDraft(
            source, document, reader.ReadTitle(document), reader._sections.All, reader._drafts,
            reader._notes, reader._calls, reader._sourceLines, reader._apparatus);
    }

    private string ReadTitle(MarkdownDocument document)
    {
        if (document.FirstOrDefault() is not YamlFrontMatterBlock block)
        {
            _log.Add(ProblemCodes.MissingKey, CorpusFiles.Dossier, 1, "L’en-tête manque.", "Commencez le fichier par « --- », « title: … » et « --- ».");
            return "";
        }

        // The opening rule becomes an empty line, so that the lines of problems are those of the file.
        var yaml = "\n" + string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(line => line.ToString()));
        return YamlFile.Parse(CorpusFiles.Dossier, yaml, _log, s_frontMatterKeys)?.RequiredText("title") ?? "";
    }

    private void ReadBlocks(ContainerBlock parent, PassageDraft? outer)
    {
        foreach (var block in parent)
        {
            switch (block)
            {
                case CustomContainer container:
                    ReadContainer(container, outer);
                    break;
                case HeadingBlock heading when outer is null:
                    _sections.Open(heading);
                    ReadInlines(heading.Inline, outer);
                    break;
                case ContainerBlock container:
                    ReadBlocks(container, outer);
                    break;
                case LeafBlock leaf:
                    ReadInlines(leaf.Inline, outer);
                    break;
            }
        }
    }

    private void ReadContainer(CustomContainer container, PassageDraft? outer)
    {
        switch (container.Info)
        {
            case Containers.Passage:
                var draft = _passages.Create(container, _sections.Current(container), outer);
                Add(draft);
                AddReference(container, draft.Attributes.Text("work"));
                ReadBlocks(container, draft);
                break;
            case Containers.Note:
                var note = NoteFactory.Create(container, _log);
                _notes.Add(new(note, container.Line + 1));
                AddApparatus(container, note, note.Of);
                AddReference(container, container.TryGetAttributes()?.Properties?.Find(property => property.Key == "work").Value);
                ReadBlocks(container, outer);
                break;
            case Containers.Source:
                var attributes = new AttributeBag(container, _log, Containers.SourceAttributes);
                AddReference(container, attributes.Text("work") ?? "");
                ReadBlocks(container, outer);
                break;
            case Containers.Page:
                _ = new AttributeBag(container, _log, Containers.PageAttributes);
                break;
            default:
                ReadBlocks(container, outer);
                break;
        }
    }

    private void ReadInlines(ContainerInline? inlines, PassageDraft? outer)
    {
        foreach (var inline in inlines?.AsEnumerable() ?? [])
        {
            switch (inline)
            {
                case CustomContainerInline span:
                    var draft = _passages.Create(span, _sections.Current(span), outer);
                    Add(draft);
                    ReadInlines(span, draft);
                    break;
                case LinkInline link:
                    _calls.Add(new(link.Url ?? "", link.Line + 1));
                    break;
                case ContainerInline container:
                    ReadInlines(container, outer);
                    break;
            }
        }
    }

    // A note can give the reference of a work, as a source line does.
    private void AddReference(CustomContainer container, string? work)
    {
        if (work is not null)
        {
            _sourceLines.Add(new(work, container.Line + 1));
            AddApparatus(container, null, work, container.Info == Containers.Source ? null : container.TryGetAttributes()?.Id);
        }
    }

    private void AddApparatus(CustomContainer container, Note? note, string? work, string? readAt = null)
    {
        var properties = container.TryGetAttributes()?.Properties;
        string? Value(string name)
        {
            return properties?.Find(property => property.Key == name).Value;
        }

        _apparatus.Add(new(
            PlainText.Of(container),
            SourceSlice.Of(_source, container),
            _sections.Current(container),
            note,
            work,
            readAt,
            Value("page"),
            Value("lines") ?? ""));
    }

    private void Add(PassageDraft draft)
    {
        _drafts.Add(draft);
        if (draft.Note is { } note)
        {
            _notes.Add(new(note, draft.Line));
        }
    }
}
