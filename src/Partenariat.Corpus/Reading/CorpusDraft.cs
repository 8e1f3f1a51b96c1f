namespace Partenariat.Corpus.Reading;

/// <summary>What the files of a folder say, each on its own; null where a file cannot be read.</summary>
internal sealed record CorpusDraft(
    DossierDraft? Dossier,
    IReadOnlyList<Located<Source>>? Sources,
    IReadOnlyList<Located<Author>>? Authors,
    IReadOnlyList<Located<Notion>>? Notions,
    IReadOnlyList<Located<ContrastDraft>> Contrasts,
    IReadOnlyList<Located<DebateDraft>> Debates,
    IReadOnlyList<Located<KeywordsDraft>> Keywords,
    IReadOnlyList<Located<ThesaurusEntry>> Thesaurus,
    IReadOnlyList<Located<AbsentSubject>> Absent,
    IReadOnlyList<Located<string>> Elsewhere,
    IReadOnlyList<Located<AskedMessage>> Asked,
    EmendationsDraft? Emendations,
    string? Transcription)
{
    /// <summary>Reads every file of a folder.</summary>
    public static CorpusDraft Read(CorpusFolder folder, ProblemLog log)
    {
        var (contrasts, debates) = ContrastsReader.Read(folder.ReadOptional(CorpusFiles.Contrasts) ?? "", log);
        return new CorpusDraft(
            folder.ReadRequired(CorpusFiles.Dossier) is { } dossier ? DossierReader.Read(dossier, log) : null,
            folder.ReadRequired(CorpusFiles.Sources) is { } sources ? SourcesReader.Read(sources, log) : null,
            folder.ReadOptional(CorpusFiles.Authors) is { } authors ? AuthorsReader.Read(authors, log) : null,
            folder.ReadRequired(CorpusFiles.Notions) is { } notions ? NotionsReader.Read(notions, log) : null,
            contrasts,
            debates,
            KeywordsReader.Read(folder.ReadOptional(CorpusFiles.Keywords) ?? "", log) ?? [],
            ThesaurusReader.Read(folder.ReadOptional(CorpusFiles.Thesaurus) ?? "", log) ?? [],
            AbsentReader.Read(folder.ReadOptional(CorpusFiles.Absent) ?? "", log) ?? [],
            ElsewhereReader.Read(folder.ReadOptional(CorpusFiles.Elsewhere) ?? "", log) ?? [],
            AskedReader.Read(folder.ReadOptional(CorpusFiles.Asked) ?? "", log),
            folder.ReadOptional(CorpusFiles.Emendations) is { } emendations ? EmendationsReader.Read(emendations, log) : null,
            folder.ReadOptional(CorpusFiles.Transcription));
    }
}
