using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Reads the text of a DOCX: what is deleted under tracked changes, comments and fields' codes are no text of it.</summary>
internal static class WordPaper
{
    private const long MostCharactersOfPart = 40_000_000;

    /// <summary>Reads a file.</summary>
    public static string Read(byte[] content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var document = Open(stream);
        var main = document.MainDocumentPart ?? throw new InvalidDataException("No main part.");
        var text = new PaperText();
        var notes = ReadNotes(main.FootnotesPart, cancellationToken)
            .Concat(ReadNotes(main.EndnotesPart, cancellationToken))
            .ToLookup(note => note.Key, note => note.Text, StringComparer.Ordinal);
        List<string> called = [];
        ReadPart(main, text.Add, text.EndParagraph, key =>
        {
            called.Add(key);
            text.Call(called.Count.ToString(CultureInfo.InvariantCulture));
        }, cancellationToken);
        foreach (var (index, key) in called.Index())
        {
            text.AddNote((index + 1).ToString(CultureInfo.InvariantCulture), string.Join(' ', notes[key]));
        }

        return text.ToString();
    }

    private static WordprocessingDocument Open(Stream stream)
    {
        try
        {
            return WordprocessingDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = MostCharactersOfPart });
        }
        catch (OpenXmlPackageException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    // As a stream: the tree of a large part would be many times as large.
    private static void ReadPart(OpenXmlPart part, Action<string> add, Action endParagraph, Action<string> call, CancellationToken cancellationToken)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (reader.ElementType)
            {
                case var type when type == typeof(Text) && reader.IsStartElement:
                    add(reader.GetText());
                    break;
                case var type when (type == typeof(TabChar) || type == typeof(Break) || type == typeof(CarriageReturn)) && reader.IsStartElement:
                    add(type == typeof(TabChar) ? " " : "\n");
                    break;
                case var type when type == typeof(NoBreakHyphen) && reader.IsStartElement:
                    add("-");
                    break;
                case var type when type == typeof(FootnoteReference) && reader.IsStartElement:
                    call($"f{Id(reader)}");
                    break;
                case var type when type == typeof(EndnoteReference) && reader.IsStartElement:
                    call($"e{Id(reader)}");
                    break;
                case var type when type == typeof(Paragraph) && reader.IsEndElement:
                    endParagraph();
                    break;
            }
        }
    }

    private static IEnumerable<(string Key, string Text)> ReadNotes(OpenXmlPart? part, CancellationToken cancellationToken)
    {
        if (part is null)
        {
            yield break;
        }

        using var reader = OpenXmlReader.Create(part);
        var key = "";
        var words = new StringBuilder();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isNote = reader.ElementType == typeof(Footnote) || reader.ElementType == typeof(Endnote);
            if (isNote && reader.IsStartElement)
            {
                key = (reader.ElementType == typeof(Footnote) ? "f" : "e") + Id(reader);
                words.Clear();
            }
            else if (isNote && reader.IsEndElement)
            {
                yield return (key, words.ToString());
            }
            else if (reader.ElementType == typeof(Text) && reader.IsStartElement)
            {
                words.Append(reader.GetText());
            }
        }
    }

    private static string Id(OpenXmlReader reader)
    {
        return reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "id").Value ?? "";
    }
}
