namespace Partenariat.Corpus.Reading;

/// <summary>
/// Makes passages of what stands beside the passages: the notes of the dossier, and the lines in which it says
/// where words come from. They answer questions about people and publications.
/// </summary>
internal static class ApparatusLinker
{
    /// <summary>How the ids of source lines begin; no other id may.</summary>
    public const string SourceLinePrefix = "source-";

    /// <summary>The texts, in order; without meaning where the log of the reading is not empty.</summary>
    /// <param name="drafts">The notes and source lines.</param>
    /// <param name="sources">The works.</param>
    /// <param name="authors">The authors, each with the note that presents them.</param>
    /// <param name="keywords">The words by which people look for a text.</param>
    /// <param name="first">The order of the first text.</param>
    public static IReadOnlyList<Passage> Link(
        IReadOnlyList<ApparatusDraft> drafts,
        IReadOnlyList<Source> sources,
        IReadOnlyList<Author> authors,
        IReadOnlyList<Located<KeywordsDraft>> keywords,
        int first)
    {
        var words = KeywordsDraft.ByPassage(keywords);
        var works = sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
        var texts = new List<Passage>();
        foreach (var draft in Telling(drafts))
        {
            if (works.GetValueOrDefault(draft.Work ?? Edition.OwnSourceId) is { } work)
            {
                var text = Passage(draft, work, authors, first + texts.Count);
                texts.Add(text with { Keywords = [.. words[text.Id]] });
            }
        }

        return texts;
    }

    // A work is named as often as it is quoted, in full and as « op. sup. »: the fullest line stands for all.
    private static IEnumerable<ApparatusDraft> Telling(IReadOnlyList<ApparatusDraft> drafts)
    {
        var fullest = drafts.Where(draft => draft.Note is null)
            .GroupBy(draft => draft.Work, StringComparer.Ordinal)
            .Select(lines => lines.MaxBy(line => line.Text.Length))
            .ToHashSet();
        return drafts.Where(draft => draft.Text.Length > 0 && (draft.Note is not null || fullest.Contains(draft)));
    }

    private static Passage Passage(ApparatusDraft draft, Source work, IReadOnlyList<Author> authors, int order)
    {
        var isNote = draft.Note is not null;
        var about = authors.Where(author => isNote ? author.NoteId == draft.Note!.Id : work.AuthorIds.Contains(author.Id));
        return new Passage
        {
            Id = draft.Note?.Id ?? SourceLinePrefix + work.Id,
            Kind = isNote ? PassageKind.Note : PassageKind.Reference,
            Text = draft.Text,
            Markdown = draft.Markdown,
            Source = work,
            About = [.. about],
            Page = draft.Page,
            Section = draft.Section,
            Lines = draft.Lines,
            Note = draft.Note,
            ReadAt = draft.ReadAt,
            IsSourceLine = !isNote,
            Order = order,
        };
    }
}
