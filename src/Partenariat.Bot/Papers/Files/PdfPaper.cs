using Partenariat.Bot.Papers.Files.Printed;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Reads the text of a PDF, page after page.</summary>
internal static class PdfPaper
{
    /// <summary>Reads a file.</summary>
    public static string Read(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            return ReadPages(content, cancellationToken);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UnreadablePaperException("Ce PDF est protégé par un mot de passe : enregistrez-le sans mot de passe, ou collez le texte.", e);
        }
        catch (Exception e) when (e is PdfDocumentFormatException or InvalidOperationException or ArgumentException or IndexOutOfRangeException
            or KeyNotFoundException or NullReferenceException or InvalidCastException or OverflowException)
        {
            // Of a broken file, the reader throws whatever comes.
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static string ReadPages(byte[] content, CancellationToken cancellationToken)
    {
        var options = new ParsingOptions { SkipMissingFonts = true, UseLenientParsing = true, FilterProvider = new BoundedFilters(cancellationToken) };
        using var document = PdfDocument.Open(content, options);
        if (document.NumberOfPages > PaperFile.MostPages)
        {
            throw new UnreadablePaperException($"Ce PDF a {document.NumberOfPages} pages : je lis jusqu'à {PaperFile.MostPages} pages. Envoyez-en une partie.");
        }

        List<IReadOnlyList<PrintedLine>> pages = [];
        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(LineReader.Read(page.Letters));
        }

        return Text(PageEdges.Remove(pages));
    }

    private static string Text(IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        var sizes = pages.SelectMany(page => page).GroupBy(line => line.Size).ToList();
        var notes = new PageNotes(sizes.Count > 0 ? sizes.MaxBy(lines => lines.Sum(line => line.Text.Length))!.Key : 0);
        var distances = pages.SelectMany(Paragraphs.Distances).Order().ToList();
        var paragraphs = new Paragraphs(distances.Count > 0 ? distances[distances.Count / 2] : 0);
        foreach (var page in pages)
        {
            paragraphs.Add(notes.Take(page));
        }

        var text = new PaperText();
        text.Add(paragraphs.ToString());
        foreach (var (number, note) in notes.Notes)
        {
            text.AddNote(number, note);
        }

        return text.ToString();
    }
}
