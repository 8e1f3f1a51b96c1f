using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes the containers of an edition: passages, notes, source lines and starts of pages.</summary>
internal sealed class ContainerRenderer(Edition edition) : HtmlObjectRenderer<CustomContainer>
{
    private readonly PassageFooter _footer = new(edition);
    private readonly TextApparatus _apparatus = new(edition);

    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var attributes = container.TryGetAttributes();
        switch (container.Info)
        {
            case "passage" when attributes?.Id is { } id && edition.FindPassage(id) is { } passage:
                WritePassage(renderer, container, passage);
                break;
            case "note":
                WriteNote(renderer, container, attributes);
                break;
            case "page":
                WritePageStart(renderer, attributes);
                break;
            default:
                WriteSourceLine(renderer, container);
                break;
        }
    }

    private void WriteSourceLine(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.Write("<div class=\"source-line\"");
        if (BlockMarks.Anchor(edition, container) is { } id)
        {
            renderer.Write(" id=\"").WriteEscape(id).Write("\"");
        }

        renderer.WriteLine(">");
        renderer.WriteChildren(container);
        _apparatus.Write(renderer, BlockMarks.Value(container.TryGetAttributes(), "lines"), []);
        renderer.WriteLine("</div>");
    }

    private void WritePassage(HtmlRenderer renderer, CustomContainer container, Passage passage)
    {
        // Only the words of others are quotations; the dossier speaks in its own name.
        var isOwn = passage.Source.Id == Edition.OwnSourceId && passage.Authors.Count == 0;
        renderer.Write($"<figure class=\"passage {(isOwn ? "own" : "quoted")}\" id=\"").WriteEscape(passage.Id).WriteLine("\">");
        renderer.WriteLine(isOwn ? "<div class=\"words\">" : "<blockquote class=\"words\">");
        if (passage.Note is { } note)
        {
            renderer.Write("<p class=\"note-number\">Note ").WriteEscape(note.Number).WriteLine("</p>");
        }

        renderer.WriteChildren(container);
        renderer.WriteLine(isOwn ? "</div>" : "</blockquote>");
        _footer.Write(renderer, passage);
        renderer.WriteLine("</figure>");
    }

    private void WriteNote(HtmlRenderer renderer, CustomContainer container, HtmlAttributes? attributes)
    {
        renderer.Write("<div class=\"note\" role=\"note\" id=\"").WriteEscape(attributes?.Id).WriteLine("\">");
        renderer.Write("<p class=\"note-number\">Note ").WriteEscape(BlockMarks.Value(attributes, "n")).WriteLine("</p>");
        if (container.Count == 0)
        {
            renderer.WriteLine("<p>Le dossier appelle cette note mais n’en donne pas le texte.</p>");
        }

        renderer.WriteChildren(container);
        _apparatus.Write(renderer, BlockMarks.Value(attributes, "lines"), []);
        renderer.WriteLine("</div>");
    }

    private static void WritePageStart(HtmlRenderer renderer, HtmlAttributes? attributes)
    {
        renderer.Write("<p class=\"page-start\">Page ").WriteEscape(BlockMarks.Value(attributes, "n")).WriteLine(" du dossier</p>");
    }
}
