using Markdig;
using Markdig.Syntax;

namespace Partenariat.Corpus.Replay;

/// <summary>The words of emended lines of the transcription, each line read as Markdown on its own.</summary>
internal static class TranscriptionWords
{
    // Without containers and attributes: braces and colons of the transcription are letters.
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static IReadOnlyList<Word> Of(IEnumerable<(int Number, string Text)> lines)
    {
        var stream = new WordStream();
        foreach (var (number, text) in lines)
        {
            Append(stream, number, text.Trim(' ', '\t'));
            stream.Break();
        }

        return stream.Words;
    }

    private static void Append(WordStream stream, int number, string line)
    {
        var (text, mark) = Parse(line) is [var block] ? Content(block) : (null, "");
        if (text?.Inline is { } inlines)
        {
            stream.Append(mark, number);
            stream.Append(inlines, line, _ => number);
        }
        else
        {
            // A rule, a fence, a quotation mark in the margin: in the edition only if recorded, so compared as it is.
            stream.Append(line, number);
        }
    }

    // Nothing where the line opens more than a reader of Markdown follows.
    private static IReadOnlyList<Block> Parse(string line)
    {
        try
        {
            return [.. Markdown.Parse(line, s_pipeline)];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static (LeafBlock? Text, string Mark) Content(Block block, string mark = "")
    {
        return block switch
        {
            ListBlock { Count: 1 } list when list[0] is ListItemBlock { Count: 1 } item =>
                Content(item[0], list.IsOrdered ? FormattableString.Invariant($"{mark}{item.Order}{list.OrderedDelimiter} ") : mark),
            ParagraphBlock or HeadingBlock => ((LeafBlock)block, mark),
            _ => (null, ""),
        };
    }
}
