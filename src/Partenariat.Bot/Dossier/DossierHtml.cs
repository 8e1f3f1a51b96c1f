using System.Globalization;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;
using Partenariat.Bot.Dossier.Rendering;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>Renders parts of the edition as accessible HTML.</summary>
internal sealed class DossierHtml
{
    private readonly Edition _edition;
    private readonly Lazy<MarkupString> _whole;

    public DossierHtml(Edition edition)
    {
        _edition = edition;
        _whole = new Lazy<MarkupString>(() => Render(edition.Document));
    }

    /// <summary>The whole dossier.</summary>
    public MarkupString Whole => _whole.Value;

    /// <summary>These blocks of the edition, in order.</summary>
    public MarkupString Render(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        var renderers = renderer.ObjectRenderers;
        renderers.Insert(0, new ContainerRenderer(_edition));
        renderers.Insert(0, new InnerPassageRenderer());
        renderers.ReplaceOrAdd<HeadingRenderer>(new SectionHeadingRenderer());
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new NoteCallRenderer());
        renderers.ReplaceOrAdd<LiteralInlineRenderer>(new WordsRenderer(_edition));
        foreach (var block in blocks.Where(block => block is not YamlFrontMatterBlock))
        {
            renderer.Render(block);
        }

        return new MarkupString(writer.ToString());
    }
}
