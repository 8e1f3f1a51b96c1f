using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Partenariat.Bot.Tests.Papers;

/// <summary>Files of papers, made while the tests run.</summary>
internal static class PaperFiles
{
    public static byte[] Word(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(paragraphs.Select(text => new Paragraph(new Run(new Text(text))))));
        }

        return stream.ToArray();
    }

    /// <summary>A Word file whose main part is these texts one after the other: never as a whole in memory.</summary>
    public static byte[] WordXml(params IEnumerable<string> parts)
    {
        using var template = new ZipArchive(new MemoryStream(Word("Un texte.")), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in template.Entries.Where(entry => entry.FullName != "word/document.xml"))
            {
                using var from = entry.Open();
                using var to = archive.CreateEntry(entry.FullName).Open();
                from.CopyTo(to);
            }

            Write(archive, "word/document.xml", parts);
        }

        return stream.ToArray();
    }

    public static byte[] OpenDocument(string body)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "mimetype", "application/vnd.oasis.opendocument.text");
            Write(archive, "content.xml", $"""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:text>{body}</office:text></office:body></office:document-content>
                """);
        }

        return stream.ToArray();
    }

    public static byte[] Pdf(int pages, params string[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var number = 0; number < pages; number++)
        {
            var page = builder.AddPage(595, 842);
            foreach (var (index, line) in lines.Index())
            {
                page.AddText(line, 10, new PdfPoint(50, 780 - (14 * index)), font);
            }
        }

        return builder.Build();
    }

    private static void Write(ZipArchive archive, string name, params IEnumerable<string> parts)
    {
        using var stream = archive.CreateEntry(name).Open();
        foreach (var part in parts)
        {
            stream.Write(Encoding.UTF8.GetBytes(part));
        }
    }
}
