using Partenariat.Corpus.Replay;

namespace Partenariat.Corpus.Reading;

/// <summary>Puts the files of a corpus together: follows every reference, reports those that lead nowhere.</summary>
internal static class EditionBuilder
{
    /// <summary>The edition; without meaning unless the log is empty afterwards, null where a file could not be read.</summary>
    /// <param name="folder">The folder that was read.</param>
    /// <param name="draft">What its files say.</param>
    /// <param name="log">Takes the problems.</param>
    public static Edition? Build(CorpusFolder folder, CorpusDraft draft, ProblemLog log)
    {
        CheckAnchors(draft.Dossier, log);
        var works = draft.Sources is null ? null : SourceLinker.Link(draft.Sources, log);
        var sources = CorpusIndexes.OfSources(works, log);
        var authors = CorpusIndexes.OfAuthors(draft.Authors, log);
        var notions = CorpusIndexes.OfNotions(draft.Notions, log);
        var passages = draft.Dossier is null
            ? null
            : new PassageLinker(sources, authors, notions, FindOwnSource(sources))
                .Link(draft.Dossier.Passages, draft.Emendations?.Errata ?? [], draft.Keywords);
        var indexes = new CorpusIndexes(sources, authors, notions, CorpusIndexes.OfPassages(passages, log), CorpusIndexes.OfNotes(draft.Dossier?.Notes, log));

        var apparatus = ApparatusLinker.Link(draft.Dossier?.Apparatus ?? [], Values(works), Values(draft.Authors), draft.Keywords, passages?.Count ?? 0);

        Check(draft, passages ?? [], apparatus, indexes, log);
        CheckFaithfulness(draft, log);
        var linker = new ContrastLinker(indexes, passages ?? [], log);
        var contrasts = linker.Link(draft.Contrasts);
        var debates = linker.Link(draft.Debates);
        if (!log.IsEmpty || draft.Dossier is not { } dossier)
        {
            return null;
        }

        return new Edition(new EditionParts
        {
            Id = folder.Name,
            Fingerprint = folder.Fingerprint,
            Title = dossier.Title,
            Dossier = new ParsedDossier(dossier.Source, dossier.Document),
            Sections = Values(dossier.Sections),
            Passages = Values(passages),
            Apparatus = apparatus,
            Notes = Values(dossier.Notes),
            Sources = Values(works),
            Authors = Values(draft.Authors),
            Notions = Values(draft.Notions),
            Contrasts = contrasts,
            Debates = debates,
            Thesaurus = Values(draft.Thesaurus),
            Absent = Values(draft.Absent),
            Elsewhere = Values(draft.Elsewhere),
            Asked = Values(draft.Asked),
            Emendations = Values(draft.Emendations?.Emendations),
            Displacements = Values(draft.Emendations?.Displacements),
        });
    }

    private static void Check(
        CorpusDraft draft, IReadOnlyList<Located<Passage>> passages, IReadOnlyList<Passage> apparatus, CorpusIndexes indexes, ProblemLog log)
    {
        var rules = new ReferenceRules(indexes, log);
        rules.Check(draft.Sources ?? []);
        rules.Check(draft.Authors ?? [], apparatus);
        rules.Check(draft.Notions ?? []);
        rules.Check(passages);
        rules.Check(draft.Keywords, apparatus);
        rules.Check(draft.Asked, apparatus);
        rules.Check(draft.Emendations?.Errata ?? []);
        if (draft.Dossier is { } dossier)
        {
            rules.Check(dossier);
            var words = new WordRules(dossier.Source, log);
            words.Check(draft.Thesaurus);
            words.Check(draft.Absent);
        }
    }

    private static Source? FindOwnSource(IdIndex<Source> sources)
    {
        return sources.TryFind(Edition.OwnSourceId, CorpusFiles.Sources, 1, out var source) ? source : null;
    }

    // A dossier may do without a transcription; one that records emendations needs it.
    private static void CheckFaithfulness(CorpusDraft draft, ProblemLog log)
    {
        if (draft is not { Dossier: { } dossier, Emendations: { } record, Transcription: { } transcription })
        {
            return;
        }

        if (transcription.Length > 0)
        {
            EditionReplay.Check(dossier.Document, dossier.Source, transcription, record, log);
        }
        else if (record.Emendations.Count + record.Displacements.Count > 0)
        {
            log.Add(
                ProblemCodes.FileMissing,
                CorpusFiles.Transcription,
                null,
                "La transcription que les corrections supposent est absente ou vide.",
                $"Remettez {CorpusFiles.Transcription}, ou ôtez emendations et moves de {CorpusFiles.Emendations}.");
        }
    }

    // Passages, notes and sections share the anchors of the reading view.
    private static void CheckAnchors(DossierDraft? dossier, ProblemLog log)
    {
        if (dossier is null)
        {
            return;
        }

        var ofPassages = dossier.Passages.Select(passage => passage.Note).ToHashSet(ReferenceEqualityComparer.Instance);
        var anchors = dossier.Sections.Select(section => new Located<string>(section.Value.Id, section.Line))
            .Concat(dossier.Passages.Select(passage => new Located<string>(passage.Id, passage.Line)))
            .Concat(dossier.Notes.Where(note => !ofPassages.Contains(note.Value))
                .Select(note => new Located<string>(note.Value.Id, note.Line)))
            .OrderBy(anchor => anchor.Line)
            .ToList();
        foreach (var (id, line) in anchors.Where(anchor => anchor.Value.StartsWith(ApparatusLinker.SourceLinePrefix, StringComparison.Ordinal)))
        {
            log.Add(
                ProblemCodes.WrongId,
                CorpusFiles.Dossier,
                line,
                $"« {id} » commence comme les identifiants que le programme donne aux lignes de source.",
                $"Choisissez un identifiant qui ne commence pas par « {ApparatusLinker.SourceLinePrefix} ».");
        }

        _ = new IdIndex<string>(id => id, CorpusFiles.Dossier, anchors, id => id, log);
    }

    private static List<T> Values<T>(IEnumerable<Located<T>>? items)
    {
        return [.. (items ?? []).Select(item => item.Value)];
    }
}
