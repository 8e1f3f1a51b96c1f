using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Reads the text of an ODT: comments and what is deleted under tracked changes are no text of it.</summary>
internal static class OpenDocumentPaper
{
    private const string TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string OfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const long MostCharactersOfPart = 40_000_000;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharactersOfPart,
    };

    private static readonly XmlReaderSettings s_manifest = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharactersOfPart,
    };

    /// <summary>Reads a file.</summary>
    public static string Read(ZipArchive archive, ZipArchiveEntry content, CancellationToken cancellationToken)
    {
        if (IsEncrypted(archive))
        {
            throw new UnreadablePaperException("Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe, ou collez le texte.");
        }

        using var stream = content.Open();
        using var reader = XmlReader.Create(stream, s_settings);
        var text = new PaperText();
        var isBody = false;
        for (var isRead = reader.Read(); isRead;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isBody |= reader.NodeType == XmlNodeType.Element && reader.LocalName == "body";
            if (isBody && IsLeftOut(reader))
            {
                reader.Skip();
                isRead = !reader.EOF;
                continue;
            }

            if (isBody && IsElement(reader, "note") && ReadNote(reader) is var (number, words))
            {
                text.Call(number);
                text.AddNote(number, words);
            }
            else if (isBody)
            {
                Add(reader, text);
            }

            isRead = reader.Read();
        }

        return text.ToString();
    }

    private static bool IsEncrypted(ZipArchive archive)
    {
        if (archive.GetEntry("META-INF/manifest.xml") is not { } manifest)
        {
            return false;
        }

        using var stream = manifest.Open();
        using var reader = XmlReader.Create(stream, s_manifest);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "encryption-data")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLeftOut(XmlReader reader)
    {
        return reader.NodeType == XmlNodeType.Element
            && (reader is { LocalName: "annotation", NamespaceURI: OfficeNamespace }
                || reader is { LocalName: "tracked-changes", NamespaceURI: TextNamespace });
    }

    private static bool IsElement(XmlReader reader, string name)
    {
        return reader.NodeType == XmlNodeType.Element && reader.LocalName == name && reader.NamespaceURI == TextNamespace;
    }

    private static void Add(XmlReader reader, PaperText text)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                text.Add(reader.Value.ReplaceLineEndings(" "));
                break;
            case XmlNodeType.Element when reader.LocalName is "s" or "tab":
                text.Add(" ");
                break;
            case XmlNodeType.Element when reader.LocalName == "line-break":
                text.Add("\n");
                break;
            case XmlNodeType.EndElement when reader is { LocalName: "p" or "h", NamespaceURI: TextNamespace }:
                text.EndParagraph();
                break;
        }
    }

    private static (string Number, string Words) ReadNote(XmlReader reader)
    {
        using var note = reader.ReadSubtree();
        var number = new StringBuilder();
        var words = new StringBuilder();
        var isCall = false;
        while (note.Read())
        {
            if (note.LocalName == "note-citation")
            {
                isCall = note.NodeType == XmlNodeType.Element && !note.IsEmptyElement;
            }
            else if (note.NodeType == XmlNodeType.Text)
            {
                (isCall ? number : words).Append(note.Value);
            }
        }

        return (number.ToString().Trim(), words.ToString());
    }
}
