using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Partenariat.Corpus.Reading;

/// <summary>The Markdown of an edition: CommonMark with containers, attributes and a front matter, nothing else.</summary>
internal static class DossierMarkdown
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UseCustomContainers()
        .UseGenericAttributes()
        .UseYamlFrontMatter()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Parses a text; throws <see cref="ArgumentException"/> where its elements are nested too deeply.</summary>
    public static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, s_pipeline);
        foreach (var span in document.Descendants<CustomContainerInline>().ToList())
        {
            // Markdig takes a line end after attributes for a part of them: without it two words would be one.
            if (span.TryGetAttributes() is { Span: { IsEmpty: false, End: var end } } && text[end] == '\n')
            {
                span.InsertAfter(new LineBreakInline { Span = new SourceSpan(end, end), Line = span.Line });
            }
        }

        return document;
    }
}
