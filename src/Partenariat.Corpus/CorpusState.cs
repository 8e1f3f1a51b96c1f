using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus;

/// <summary>
/// What the files of a corpus look like from outside: equal states mean that nothing has changed. Other files of the
/// folder do not count, so that an editor's temporary files are no change.
/// </summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">Where each file is, its size, its date and who may read it.</param>
public sealed record CorpusState(string Folder, string Files)
{
    /// <summary>Looks at the files now; a folder that is away has a state too.</summary>
    /// <param name="folder">The path of the folder.</param>
    public static CorpusState Of(string folder)
    {
        return new CorpusState(folder, string.Join('|', CorpusFiles.All.Select(file => Describe(Path.Combine(folder, file)))));
    }

    private static string Describe(string path)
    {
        try
        {
            // Deployments swap symbolic links, whose own size and date say nothing of the file behind them.
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            return file.Exists
                ? FormattableString.Invariant($"{file.FullName}:{file.Length}:{file.LastWriteTimeUtc.Ticks}:{file.UnixFileMode}")
                : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Away for a moment; a reading will say so if it stays away.
            return "";
        }
    }
}
