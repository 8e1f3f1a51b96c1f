using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Partenariat.Bot.Dossier.Rendering;

/// <summary>Writes a heading one level lower: the first level is the title of the page.</summary>
internal sealed class SectionHeadingRenderer : HeadingRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"h{heading.Level + 1}");
        renderer.Write($"<{tag} id=\"").WriteEscape(heading.TryGetAttributes()?.Id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</{tag}>");
    }
}
