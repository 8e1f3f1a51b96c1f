using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes a passage inside a paragraph: another voice, with an anchor of its own.</summary>
internal sealed class InnerPassageRenderer : HtmlObjectRenderer<CustomContainerInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, CustomContainerInline span)
    {
        renderer.Write("<span class=\"inner-passage\" id=\"").WriteEscape(span.TryGetAttributes()?.Id).Write("\">");
        renderer.WriteChildren(span);
        renderer.Write("</span>");
    }
}
