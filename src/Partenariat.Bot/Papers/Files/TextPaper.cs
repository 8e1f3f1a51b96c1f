using System.Text;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Reads a plain text or Markdown file: UTF-8, UTF-16 with its mark, or what Windows wrote before.</summary>
internal static class TextPaper
{
    private const int WindowsWestern = 1252;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding s_western = CodePagesEncodingProvider.Instance.GetEncoding(WindowsWestern) ?? Encoding.Latin1;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadablePaperException">It is no text.</exception>
    public static string Read(byte[] content)
    {
        var text = Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadablePaperException(
                "Ce fichier n'est pas un texte que je sais lire : envoyez un .docx, .odt, .pdf, .txt ou .md, ou collez le texte.");
        }

        var paper = new PaperText();
        paper.Add(string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(WithoutMarkup)));
        return paper.ToString();
    }

    private static string Decode(byte[] content)
    {
        switch (content)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(content, 2, content.Length - 2);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2);
            case [0xEF, 0xBB, 0xBF, ..]:
                return Encoding.UTF8.GetString(content, 3, content.Length - 3);
        }

        try
        {
            return s_utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return s_western.GetString(content);
        }
    }

    // Of Markdown: « > » before the lines of a block, « [^1] » for a note.
    private static string WithoutMarkup(string line)
    {
        var words = line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line;
        return words.Replace("[^", "[", StringComparison.Ordinal);
    }
}
