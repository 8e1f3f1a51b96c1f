using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partenariat.Corpus.Replay;

/// <summary>
/// Cuts Markdown into words for the comparison of transcription and edition: emphasis and passage marks vanish, a note
/// call stays as it is written, a no-break space is a letter like another.
/// </summary>
internal sealed class WordStream
{
    private readonly List<Word> _words = [];
    private readonly StringBuilder _word = new();
    private int _line;

    public IReadOnlyList<Word> Words => _words;

    /// <summary>Adds the words of a run of inlines.</summary>
    /// <param name="inlines">The run.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="line">The line of an inline.</param>
    public void Append(ContainerInline inlines, string source, Func<MarkdownObject, int> line)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString(), line(inline));
                    break;
                case LineBreakInline:
                    Break();
                    break;
                case LinkInline { IsImage: false, Url: ['#', ..] } link:
                    Append("[", line(inline));
                    Append(link, source, line);
                    Append($"]({link.Url})", line(inline));
                    break;
                case ContainerInline container and not LinkInline:
                    Append(container, source, line);
                    break;
                default:
                    // Code, HTML, entities: what the format does not know is compared as it is written.
                    Append(source.Substring(inline.Span.Start, inline.Span.Length), line(inline));
                    break;
            }
        }
    }

    /// <summary>Adds a text; a word may go on in the next one.</summary>
    public void Append(string text, int line)
    {
        foreach (var letter in text)
        {
            if (letter is ' ' or '\t' or '\n')
            {
                Break();
                continue;
            }

            _line = _word.Length == 0 ? line : _line;
            _word.Append(letter);
        }
    }

    /// <summary>Ends the word.</summary>
    public void Break()
    {
        if (_word.Length > 0)
        {
            _words.Add(new Word(_word.ToString(), _line));
            _word.Clear();
        }
    }
}
