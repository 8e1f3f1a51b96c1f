namespace Partenariat.Corpus.Reading;

/// <summary>Makes passages of drafts: follows their references to works, authors and notions.</summary>
internal sealed class PassageLinker(IdIndex<Source> sources, IdIndex<Author> authors, IdIndex<Notion> notions, Source? dossier)
{
    // Stands for a work that is not there: the reading has failed already, the checks that remain need a passage.
    private static readonly Source s_unknown = new() { Id = "", Type = "", Csl = [] };

    /// <summary>The passages in the order of the drafts, which holds outer passages before inner ones.</summary>
    public IReadOnlyList<Located<Passage>> Link(
        IReadOnlyList<PassageDraft> drafts,
        IReadOnlyList<Located<Erratum>> errata,
        IReadOnlyList<Located<KeywordsDraft>> keywords)
    {
        var errataByPassage = errata.ToLookup(erratum => erratum.Value.PassageId, erratum => erratum.Value, StringComparer.Ordinal);
        var wordsByPassage = KeywordsDraft.ByPassage(keywords);
        var linked = new Dictionary<PassageDraft, Passage>(ReferenceEqualityComparer.Instance);
        var passages = new List<Located<Passage>>();
        foreach (var draft in drafts)
        {
            var passage = Link(draft, draft.Parent is null ? null : linked[draft.Parent], passages.Count) with
            {
                Errata = [.. errataByPassage[draft.Id]],
                Keywords = [.. wordsByPassage[draft.Id]],
            };
            linked.Add(draft, passage);
            passages.Add(new(passage, draft.Line));
        }

        return passages;
    }

    private Passage Link(PassageDraft draft, Passage? parent, int order)
    {
        var attributes = draft.Attributes;
        var source = FindSource(attributes, "source") ?? s_unknown;
        var via = FindSource(attributes, "via") ?? source.Via;
        var speakers = attributes.Words("author") is { Count: > 0 } given ? given : DefaultAuthors(draft, source);
        var quoting = attributes.Words("quotedby") is { Count: > 0 } outer ? outer : via?.AuthorIds.Except(speakers, StringComparer.Ordinal) ?? [];
        return new Passage
        {
            Id = draft.Id,
            Kind = draft.Kind,
            Text = draft.Text,
            Markdown = draft.Markdown,
            Source = source,
            Via = via,
            Authors = FindAuthors(speakers, draft.Line),
            QuotedBy = FindAuthors(quoting, draft.Line),
            About = FindAuthors(attributes.Words("about"), draft.Line),
            Dossier = dossier,
            Notions = [.. notions.FindAll(attributes.Words("notions"), CorpusFiles.Dossier, draft.Line).Select(notion => notion.Id)],
            Locator = attributes.Text("locator"),
            ViaLocator = attributes.Text("vialocator"),
            Page = attributes.Text("page") ?? parent?.Page,
            Section = draft.Section,
            Parent = parent,
            Lines = attributes.Text("lines") ?? parent?.Lines ?? "",
            Diploma = attributes.Text("diploma"),
            Item = attributes.Text("item"),
            Note = draft.Note,
            Order = order,
        };
    }

    // Words of the dossier itself have no author, even where they report those of an author.
    private static IReadOnlyList<string> DefaultAuthors(PassageDraft draft, Source source)
    {
        var isOwn = draft.Kind is PassageKind.Commentary or PassageKind.Testimony or PassageKind.Reference or PassageKind.Curriculum;
        return isOwn || source.Id == Edition.OwnSourceId ? [] : source.AuthorIds;
    }

    private Source? FindSource(AttributeBag attributes, string name)
    {
        return sources.TryFind(attributes.Text(name), CorpusFiles.Dossier, attributes.Line, out var source) ? source : null;
    }

    private IReadOnlyList<Author> FindAuthors(IEnumerable<string> ids, int line)
    {
        return authors.FindAll(ids, CorpusFiles.Dossier, line);
    }
}
