using System.Globalization;
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
        return PdfPages([.. Enumerable.Repeat(lines.Index().Select(line => new PdfLine(line.Item, 780 - (14 * line.Index))), pages)]);
    }

    /// <summary>A PDF with each line where and as large as it says.</summary>
    public static byte[] PdfPages(params IEnumerable<PdfLine>[] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(595, 842);
            foreach (var line in lines)
            {
                page.AddText(line.Text, line.Size, new PdfPoint(line.Left, line.Baseline), font);
            }
        }

        return builder.Build();
    }

    /// <summary>A PDF of one page whose text is packed to a thousandth (ISO 32000-1, 7.3 to 7.5).</summary>
    public static byte[] PdfBomb(int letters)
    {
        const string Words = "(Une phrase de quarante-deux lettres en tout.) Tj ";
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write("BT /F 12 Tf 50 700 Td "u8);
            for (var written = 0; written < letters; written += Words.Length)
            {
                stream.Write(Encoding.Latin1.GetBytes(Words));
            }

            stream.Write("ET"u8);
        }

        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            $"<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        foreach (var (index, content) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
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

/// <summary>A line of a PDF, in points from the lower left corner.</summary>
internal sealed record PdfLine(string Text, double Baseline, double Size = 10, double Left = 50);
