using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>The words of a source line, which is no passage and has therefore no text of its own in the model.</summary>
internal static class PlainText
{
    /// <summary>The words of a block, without emphasis and calls of notes.</summary>
    public static string Read(ContainerBlock block)
    {
        var text = new StringBuilder();
        foreach (var leaf in block.Descendants<LeafBlock>())
        {
            Append(text, leaf.Inline);
            text.Append('\n');
        }

        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { Url: { } url } when url.StartsWith('#'):
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline container:
                    Append(text, container);
                    break;
            }
        }
    }
}
