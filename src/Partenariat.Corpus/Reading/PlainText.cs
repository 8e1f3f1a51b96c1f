using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partenariat.Corpus.Reading;

/// <summary>
/// The words of a part of the edition: emphasis and marks dropped, note calls dropped, inner passages included,
/// paragraphs separated by an empty line, list items on their own lines.
/// </summary>
internal sealed class PlainText
{
    private const string ParagraphBreak = "\n\n";
    private const string ClosingMarks = ".,)]";

    private readonly StringBuilder _words = new();
    private bool _afterCall;

    private PlainText()
    {
    }

    /// <summary>The words of all blocks of a container.</summary>
    public static string Of(ContainerBlock container)
    {
        return string.Join(ParagraphBreak, container.Select(Of).Where(text => text.Length > 0));
    }

    /// <summary>The words of a run of inlines.</summary>
    public static string Of(ContainerInline inlines)
    {
        var text = new PlainText();
        text.AppendAll(inlines);
        return text._words.ToString().Trim();
    }

    private static string Of(Block block)
    {
        return block switch
        {
            ListBlock list => string.Join('\n', list.OfType<ListItemBlock>().Select(item => OfItem(list, item))),
            ContainerBlock container => Of(container),
            LeafBlock { Inline: { } inlines } => Of(inlines),
            _ => "",
        };
    }

    private static string OfItem(ListBlock list, ListItemBlock item)
    {
        // The number of an ordered item is one of the words; a bullet is only a mark.
        var mark = list.IsOrdered ? FormattableString.Invariant($"{item.Order}{list.OrderedDelimiter} ") : "- ";
        return mark + string.Join('\n', item.Select(Of).Where(text => text.Length > 0));
    }

    private void AppendAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString());
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.ToString());
                    break;
                case LineBreakInline lineBreak:
                    Append(lineBreak.IsHard ? "\n" : " ");
                    break;
                case LinkInline:
                    _afterCall = true;
                    break;
                case ContainerInline container:
                    AppendAll(container);
                    break;
            }
        }
    }

    private void Append(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        // The space before a call goes with the call, unless a word follows it directly.
        if (_afterCall && _words is [.., ' '] && (char.IsWhiteSpace(text[0]) || ClosingMarks.Contains(text[0], StringComparison.Ordinal)))
        {
            _words.Length--;
        }

        _afterCall = false;
        _words.Append(text);
    }
}
