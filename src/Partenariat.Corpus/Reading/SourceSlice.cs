using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Partenariat.Corpus.Reading;

/// <summary>Cuts the Markdown of a passage out of the source, without the marks of the passages inside it.</summary>
internal static class SourceSlice
{
    private const int MarkLength = 2;

    /// <summary>The Markdown between the fences of a container.</summary>
    public static string Of(string source, ContainerBlock container)
    {
        if (container.Count == 0)
        {
            return "";
        }

        // The span of a container that is not closed ends behind the source.
        var end = Math.Min(container[^1].Span.End, source.Length - 1);
        var kept = Slice(source, container[0].Span.Start, end, Marks(source, container));
        return WithOneEmptyLine(kept).Trim();
    }

    /// <summary>The Markdown between the marks of a span.</summary>
    public static string Of(string source, CustomContainerInline span)
    {
        return Slice(source, span.Span.Start + MarkLength, span.Span.End - MarkLength, []).Trim();
    }

    private static IEnumerable<Mark> Marks(string source, ContainerBlock container)
    {
        foreach (var inner in container.Descendants<CustomContainer>())
        {
            yield return new Mark(inner.Span.Start, source.IndexOf('\n', inner.Span.Start));
            yield return new Mark(source.LastIndexOf('\n', Math.Min(inner.Span.End, source.Length - 1)) + 1, inner.Span.End);
        }

        foreach (var inner in container.Descendants<CustomContainerInline>())
        {
            yield return new Mark(inner.Span.Start, inner.Span.Start + MarkLength - 1);
            yield return new Mark(inner.Span.End - MarkLength + 1, inner.Span.End);
            if (inner.TryGetAttributes() is { Span.IsEmpty: false } attributes)
            {
                var end = source[attributes.Span.End] == '\n' ? attributes.Span.End - 1 : attributes.Span.End;
                yield return new Mark(attributes.Span.Start, end);
            }
        }
    }

    private static string Slice(string source, int start, int end, IEnumerable<Mark> marks)
    {
        var kept = new StringBuilder();
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            if (mark.Start > start)
            {
                kept.Append(source, start, mark.Start - start);
            }

            start = Math.Max(start, mark.End + 1);
        }

        return (start <= end ? kept.Append(source, start, end + 1 - start) : kept).ToString();
    }

    // Several empty lines, with or without spaces, become one.
    private static string WithOneEmptyLine(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var end = index;
            var breaks = 0;
            while (text[index] == '\n' && end < text.Length && text[end] is '\n' or ' ' or '\t')
            {
                breaks += text[end++] == '\n' ? 1 : 0;
            }

            if (breaks > 1)
            {
                kept.Append("\n\n");
                index = end - 1;
            }
            else
            {
                kept.Append(text[index]);
            }
        }

        return kept.ToString();
    }

    private sealed record Mark(int Start, int End);
}
