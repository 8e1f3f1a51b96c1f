using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>A passage, what stands just before and after it in its section, and the notes called there.</summary>
internal sealed record PassageContext(IReadOnlyList<Block> Text, IReadOnlyList<Block> Notes)
{
    /// <summary>Finds the blocks of the edition.</summary>
    public static PassageContext Find(Edition edition, Passage passage)
    {
        var outermost = passage;
        while (outermost.Parent is { } parent)
        {
            outermost = parent;
        }

        var blocks = edition.Document.ToList();
        var place = blocks.FindIndex(block => Id(block) == outermost.Id);
        var first = Step(blocks, place, -1);
        var last = Step(blocks, place, 1);

        // The line that names the source belongs to what it follows.
        while (last + 1 < blocks.Count && blocks[last + 1] is CustomContainer { Info: "source" })
        {
            last++;
        }

        var text = blocks[first..(last + 1)].Where(block => block is not CustomContainer { Info: "note" }).ToList();
        var called = text.SelectMany(block => block.Descendants<LinkInline>()).Select(link => link.Url?.TrimStart('#')).ToHashSet();
        return new PassageContext(text, [.. blocks.Where(block => called.Contains(Id(block)) && !text.Contains(block))]);
    }

    /// <summary>The nearest block of text on one side; the place itself at the edge of the section.</summary>
    private static int Step(List<Block> blocks, int place, int direction)
    {
        for (var index = place + direction; index >= 0 && index < blocks.Count && blocks[index] is not HeadingBlock; index += direction)
        {
            if (blocks[index] is CustomContainer { Info: "passage" } or ParagraphBlock or ListBlock)
            {
                return index;
            }
        }

        return place;
    }

    private static string? Id(Block block)
    {
        return block.TryGetAttributes()?.Id;
    }
}
