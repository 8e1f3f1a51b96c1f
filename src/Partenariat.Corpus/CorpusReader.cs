using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus;

/// <summary>Reads a corpus folder: the edition of a dossier and all that its editors say about it.</summary>
public static class CorpusReader
{
    /// <summary>
    /// Reads a folder in the format that <c>corpus/README.md</c> describes. <c>dossier.md</c>, <c>sources.json</c> and
    /// <c>notions.yaml</c> must be there; the other files may be absent.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The edition, or every problem found; never throws for what a folder may hold.</returns>
    public static CorpusReading Read(string folder)
    {
        var log = new ProblemLog();
        if (!Directory.Exists(folder))
        {
            log.Add(ProblemCodes.FolderMissing, folder, null, "Le dossier du corpus n’existe pas.", "Vérifiez le chemin.");
            return new CorpusReading(null, log.Sorted());
        }

        using var corpus = new CorpusFolder(folder, log);
        var draft = CorpusDraft.Read(corpus, log);
        var edition = EditionBuilder.Build(corpus, draft, log);
        return new CorpusReading(edition, log.Sorted());
    }
}
