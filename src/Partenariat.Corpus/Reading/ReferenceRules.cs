namespace Partenariat.Corpus.Reading;

/// <summary>Follows the references that the model keeps as ids, and reports those that lead nowhere.</summary>
internal sealed class ReferenceRules(CorpusIndexes indexes, ProblemLog log)
{
    /// <summary>Works: their authors, and the works in which they are quoted.</summary>
    public void Check(IReadOnlyList<Located<Source>> sources)
    {
        foreach (var (source, line) in sources)
        {
            indexes.Authors.FindAll(source.AuthorIds, CorpusFiles.Sources, line);
            indexes.Sources.TryFind(source.ViaId, CorpusFiles.Sources, line, out _);
        }
    }

    /// <summary>Authors: the notes that present them, the passages and notes that name them.</summary>
    public void Check(IReadOnlyList<Located<Author>> authors, IReadOnlyList<Passage> apparatus)
    {
        var beside = apparatus.Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (author, line) in authors)
        {
            indexes.Notes.TryFind(author.NoteId, CorpusFiles.Authors, line, out _);
            indexes.Passages.FindAll(author.Mentions.Where(id => !beside.Contains(id)), CorpusFiles.Authors, line);
        }
    }

    /// <summary>Notions: the notions beside them, the passages that define or name them.</summary>
    public void Check(IReadOnlyList<Located<Notion>> notions)
    {
        foreach (var (notion, line) in notions)
        {
            indexes.Notions.FindAll(notion.Related.Concat(notion.Opposed), CorpusFiles.Notions, line);
            indexes.Passages.FindAll(notion.Definitions.Concat(notion.Mentions), CorpusFiles.Notions, line);
        }
    }

    /// <summary>Passages: no work can be found in itself.</summary>
    public void Check(IReadOnlyList<Located<Passage>> passages)
    {
        foreach (var (passage, line) in passages.Where(passage => passage.Value.Via?.Id == passage.Value.Source.Id))
        {
            log.Add(
                ProblemCodes.ViaCycle,
                CorpusFiles.Dossier,
                line,
                $"Le passage « {passage.Id} » serait cité dans l’ouvrage même d’où il vient.",
                "Ôtez via, ou corrigez source.");
        }
    }

    /// <summary>Keywords: their passages, notes or source lines.</summary>
    public void Check(IReadOnlyList<Located<KeywordsDraft>> keywords, IReadOnlyList<Passage> apparatus)
    {
        CheckTexts(keywords.Select(entry => new Located<string>(entry.Value.PassageId, entry.Line)), CorpusFiles.Keywords, apparatus);
    }

    /// <summary>Messages: the passages, notes or source lines that answer them.</summary>
    public void Check(IReadOnlyList<Located<AskedMessage>> asked, IReadOnlyList<Passage> apparatus)
    {
        var answers = asked.SelectMany(entry => entry.Value.Passages, (entry, id) => new Located<string>(id, entry.Line));
        CheckTexts(answers, CorpusFiles.Asked, apparatus);
    }

    /// <summary>Errata: their passages, and the words that they mark there.</summary>
    public void Check(IReadOnlyList<Located<Erratum>> errata)
    {
        foreach (var (erratum, line) in errata)
        {
            if (indexes.Passages.TryFind(erratum.PassageId, CorpusFiles.Emendations, line, out var passage)
                && FragmentFinder.Find(passage.Text, erratum.Reading) is null)
            {
                log.Add(
                    ProblemCodes.ErratumNotFound,
                    CorpusFiles.Emendations,
                    line,
                    $"« {erratum.Reading} » n’est pas dans le passage « {passage.Id} » : {FragmentFinder.DescribeDifference(passage.Text, erratum.Reading)}.",
                    "Recopiez les mots tels que le passage les a.");
            }
        }
    }

    /// <summary>The dossier: its calls, the works of its source lines, the works whose notes it holds.</summary>
    public void Check(DossierDraft dossier)
    {
        foreach (var (target, line) in dossier.Calls.Where(call => call.Value.StartsWith('#')))
        {
            if (!dossier.Notes.Any(note => note.Value.Id == target[1..]))
            {
                log.Add(
                    ProblemCodes.CallWithoutNote,
                    CorpusFiles.Dossier,
                    line,
                    $"L’appel mène à la note « {target[1..]} », qui n’existe pas.",
                    "Corrigez l’appel, ou ajoutez la note ; si le dossier ne l’imprime pas : ::: note {#… n=… missing=true}.");
            }
        }

        foreach (var (work, line) in dossier.SourceLines)
        {
            indexes.Sources.TryFind(work, CorpusFiles.Dossier, line, out _);
        }

        foreach (var (note, line) in dossier.Notes)
        {
            indexes.Sources.TryFind(note.Of, CorpusFiles.Dossier, line, out _);
        }
    }

    private void CheckTexts(IEnumerable<Located<string>> ids, string file, IReadOnlyList<Passage> apparatus)
    {
        var beside = apparatus.Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, line) in ids.Where(id => !beside.Contains(id.Value)))
        {
            indexes.Passages.TryFind(id, file, line, out _);
        }
    }
}
