using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes the call of a note. An edition has no other links.</summary>
internal sealed class NoteCallRenderer : LinkInlineRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<sup><a role=\"doc-noteref\" href=\"").WriteEscapeUrl(link.Url).Write("\"><span class=\"visually-hidden\">note </span>");
        renderer.WriteChildren(link);
        renderer.Write("</a></sup>");
    }
}
