namespace Partenariat.Corpus.Reading;

/// <summary>The ids by which the files of a corpus refer to each other.</summary>
internal sealed record CorpusIndexes(
    IdIndex<Source> Sources,
    IdIndex<Author> Authors,
    IdIndex<Notion> Notions,
    IdIndex<Passage> Passages,
    IdIndex<Note> Notes)
{
    public static IdIndex<Source> OfSources(IEnumerable<Located<Source>>? items, ProblemLog log)
    {
        return new(id => $"La source « {id} » est inconnue.", CorpusFiles.Sources, items, source => source.Id, log);
    }

    public static IdIndex<Author> OfAuthors(IEnumerable<Located<Author>>? items, ProblemLog log)
    {
        return new(id => $"L’auteur « {id} » est inconnu.", CorpusFiles.Authors, items, author => author.Id, log);
    }

    public static IdIndex<Notion> OfNotions(IEnumerable<Located<Notion>>? items, ProblemLog log)
    {
        return new(id => $"La notion « {id} » est inconnue.", CorpusFiles.Notions, items, notion => notion.Id, log);
    }

    // Passages and notes given twice are reported among the anchors.
    public static IdIndex<Passage> OfPassages(IEnumerable<Located<Passage>>? items, ProblemLog log)
    {
        return new(id => $"Le passage « {id} » est inconnu.", CorpusFiles.Dossier, items?.DistinctBy(item => item.Value.Id), passage => passage.Id, log);
    }

    public static IdIndex<Note> OfNotes(IEnumerable<Located<Note>>? items, ProblemLog log)
    {
        return new(id => $"La note « {id} » est inconnue.", CorpusFiles.Dossier, items?.DistinctBy(item => item.Value.Id), note => note.Id, log);
    }
}
