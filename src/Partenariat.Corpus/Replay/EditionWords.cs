using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Partenariat.Corpus.Replay;

/// <summary>The words of <c>dossier.md</c> in reading order, without front matter, fences, heading and list marks.</summary>
internal static class EditionWords
{
    public static IReadOnlyList<Word> Of(MarkdownDocument document, string source)
    {
        var stream = new WordStream();
        Append(stream, document, source);
        return stream.Words;
    }

    private static void Append(WordStream stream, ContainerBlock parent, string source)
    {
        foreach (var block in parent)
        {
            if (block is ListItemBlock item && parent is ListBlock { IsOrdered: true } list)
            {
                stream.Append(FormattableString.Invariant($"{item.Order}{list.OrderedDelimiter}"), item.Line + 1);
                stream.Break();
            }

            switch (block)
            {
                case ContainerBlock container:
                    Append(stream, container, source);
                    break;
                case LeafBlock { Inline: { } inlines }:
                    stream.Append(inlines, source, inline => inline.Line + 1);
                    break;
                case LeafBlock leaf and not YamlFrontMatterBlock:
                    // The span of a block that is not closed ends behind the source.
                    stream.Append(source[leaf.Span.Start..Math.Min(leaf.Span.End + 1, source.Length)], leaf.Line + 1);
                    break;
            }

            stream.Break();
        }
    }
}
