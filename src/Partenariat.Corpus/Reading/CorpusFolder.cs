using System.Security.Cryptography;
using System.Text;

namespace Partenariat.Corpus.Reading;

/// <summary>Reads the files of a folder as text, and says in plain words why one cannot be read.</summary>
internal sealed class CorpusFolder(string path, ProblemLog log) : IDisposable
{
    // A parsed file takes some forty times its size for a while.
    private const int MemoryForByte = 64;
    private const long AlwaysRead = 10_000_000;
    private const long MostRead = 100_000_000;

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IncrementalHash _bytes = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How large a file may be: 10 MB, and more where there is memory for it, so that it is told and does not end the program.</summary>
    private static long MaxBytes => Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / MemoryForByte, AlwaysRead, MostRead);

    /// <summary>The name of the folder: the id of the edition.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>The SHA-256, in hexadecimal, of the names, lengths and bytes of what was read so far.</summary>
    public string Fingerprint => Convert.ToHexString(_bytes.GetCurrentHash());

    /// <summary>
    /// The text of a file that a corpus must have, its line ends made LF and its byte order mark taken off;
    /// null, and a problem in the log, where it cannot be read.
    /// </summary>
    public string? ReadRequired(string file)
    {
        if (!File.Exists(Path.Combine(path, file)))
        {
            log.Add(ProblemCodes.FileMissing, file, null, "Le fichier est absent.", $"Créez {file} dans le dossier du corpus (voir corpus/README.md).");
            return null;
        }

        return Read(file);
    }

    /// <summary>The text of a file, empty where the corpus has none; null, and a problem, where it cannot be read.</summary>
    public string? ReadOptional(string file)
    {
        return File.Exists(Path.Combine(path, file)) ? Read(file) : "";
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _bytes.Dispose();
    }

    private string? Read(string file)
    {
        try
        {
            // Opened once, so that the size measured is that of the bytes read.
            using var stream = File.OpenRead(Path.Combine(path, file));
            if (stream.Length > MaxBytes)
            {
                log.Add(
                    ProblemCodes.FileTooLarge,
                    file,
                    null,
                    $"Le fichier pèse plus de {MaxBytes / 1_000_000} Mo, ce que la mémoire d’ici permet de lire.",
                    "Partagez le dossier en plusieurs corpus, ou donnez plus de mémoire au programme.");
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            _bytes.AppendData(Encoding.UTF8.GetBytes($"{file}:{bytes.Length}:"));
            _bytes.AppendData(bytes);
            return Decode(file, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(
                ProblemCodes.FileUnreadable,
                file,
                null,
                $"Le fichier ne peut pas être lu ({exception.Message}).",
                "Vérifiez les droits et fermez le programme qui le tient ouvert.");
            return null;
        }
    }

    private string? Decode(string file, byte[] bytes)
    {
        try
        {
            var text = s_strictUtf8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return text;
            }

            // UTF-16 without a byte order mark decodes as UTF-8, with a zero after each letter.
            ReportEncoding(file, 1);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(0, exception.Index)).Count((byte)'\n');
            ReportEncoding(file, line);
        }

        return null;
    }

    private void ReportEncoding(string file, int line)
    {
        log.Add(ProblemCodes.WrongEncoding, file, line, "Le fichier n’est pas en UTF-8.", "Enregistrez-le à nouveau en UTF-8.");
    }
}
