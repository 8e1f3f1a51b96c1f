using System.IO.Compression;
using System.Xml;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Reads the text of a paper from a file. In memory only: nothing is written to disk.</summary>
internal static class PaperFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The most pages that are read, of formats that have pages.</summary>
    public const int MostPages = 200;

    private const int FewestLetters = 20;

    private const string NoText =
        "Je ne trouve pas de texte dans ce fichier. S'il vient d'un scanner, ses pages sont des images : collez le texte, "
        + "ou passez d'abord le fichier à la reconnaissance de caractères.";

    private const string OnlyAFewLetters =
        "Ce fichier est du texte simple de quelques lettres, quel que soit son nom : il n'y a rien à vérifier. "
        + "Si c'était un document Word, OpenDocument ou PDF, il est abîmé : enregistrez-le à nouveau, ou collez le texte.";

    /// <summary>The text. What the file is, is told by what it begins with: its name may be wrong.</summary>
    /// <param name="content">The file.</param>
    /// <param name="cancellationToken">Ends the reading between two parts or pages.</param>
    /// <exception cref="UnreadablePaperException">Anything that is no readable paper; its message is for the user.</exception>
    public static string Read(byte[] content, CancellationToken cancellationToken = default)
    {
        try
        {
            var (read, empty) = Format(content);
            var text = read(content, cancellationToken);
            return text.Count(char.IsLetter) >= FewestLetters ? text : throw new UnreadablePaperException(empty);
        }
        catch (UnreadablePaperException e)
        {
            throw new UnreadablePaperException(French.Set(e.Message), e);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or IOException or NotSupportedException)
        {
            throw new UnreadablePaperException(
                French.Set("Ce fichier est abîmé ou incomplet : ouvrez-le dans votre traitement de texte et enregistrez-le à nouveau, ou collez le texte."),
                e);
        }
    }

    // How to read the file, and what to say where no text is in it.
    private static (Func<byte[], CancellationToken, string> Read, string Empty) Format(byte[] content)
    {
        return content.AsSpan() switch
        {
            [] => throw new UnreadablePaperException("Ce fichier est vide."),
            { Length: > MostBytes } => throw new UnreadablePaperException(
                "Ce fichier dépasse 10 Mo : collez le texte, ou enregistrez le travail sans ses images."),
            [0x50, 0x4B, 0x03, 0x04, ..] => (ReadArchive, NoText),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadablePaperException(
                "Ce fichier est protégé par un mot de passe, ou dans l'ancien format .doc : enregistrez-le en .docx sans mot de passe, ou en PDF."),
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => throw new UnreadablePaperException(
                "Le format RTF n'est pas lu : enregistrez le travail en .docx, .odt ou PDF."),
            [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => throw new UnreadablePaperException(
                "Ce fichier est une image : je ne lis que du texte. Collez le texte, ou envoyez un .docx, .odt, .pdf, .txt ou .md."),
            var start when start[..Math.Min(1024, start.Length)].IndexOf("%PDF-"u8) >= 0 => (PdfPaper.Read, NoText),
            _ => ((bytes, _) => TextPaper.Read(bytes), OnlyAFewLetters),
        };
    }

    private static string ReadArchive(byte[] content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        ArchiveBounds.Check(archive, cancellationToken);
        return archive.GetEntry("word/document.xml") is not null ? WordPaper.Read(content, cancellationToken)
            : archive.GetEntry("content.xml") is { } text ? OpenDocumentPaper.Read(archive, text, cancellationToken)
            : throw new UnreadablePaperException(
                "Ce fichier n'est pas un texte que je sais lire : envoyez un .docx, .odt, .pdf, .txt ou .md, ou collez le texte.");
    }
}
