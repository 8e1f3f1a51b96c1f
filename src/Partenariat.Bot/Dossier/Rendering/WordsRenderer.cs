using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes words, and [sic] after those that the original prints wrongly.</summary>
internal sealed class WordsRenderer(Edition edition) : LiteralInlineRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var words = literal.Content.ToString();
        var written = 0;
        var marks = PassagesAround(literal)
            .SelectMany(passage => passage.Errata)
            .Select(erratum => (Start: words.IndexOf(erratum.Reading.TrimEnd(',', ';'), StringComparison.Ordinal), Erratum: erratum))
            .Where(mark => mark.Start >= 0)
            .OrderBy(mark => mark.Start);
        foreach (var (start, erratum) in marks)
        {
            var end = start + erratum.FaultLength;
            if (start >= written)
            {
                renderer.WriteEscape(words[written..end]);
                renderer.Write(" <span class=\"sic\">[<i lang=\"la\">sic</i>]</span>");
                written = end;
            }
        }

        renderer.WriteEscape(words[written..]);
    }

    private IEnumerable<Passage> PassagesAround(LiteralInline literal)
    {
        Inline inline = literal;
        while (inline.Parent is { } parent)
        {
            if (parent is CustomContainerInline && Find(parent) is { } inner)
            {
                yield return inner;
            }

            inline = parent;
        }

        for (MarkdownObject? block = (inline as ContainerInline)?.ParentBlock; block is not null; block = (block as Block)?.Parent)
        {
            if (block is CustomContainer && Find(block) is { } passage)
            {
                yield return passage;
            }
        }
    }

    private Passage? Find(MarkdownObject node)
    {
        return node.TryGetAttributes()?.Id is { } id ? edition.FindPassage(id) : null;
    }
}
