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
        var own = blocks.FindIndex(block => BlockMarks.Anchor(edition, block) == outermost.Id);
        var place = PlaceOf(blocks, own);
        var first = Step(blocks, place, -1);
        var last = Step(blocks, place, 1);

        // The line that names the source belongs to what it follows.
        while (last + 1 < blocks.Count && blocks[last + 1] is CustomContainer { Info: "source" })
        {
            last++;
        }

        var text = blocks[first..(last + 1)].Where(block => block is not CustomContainer { Info: "note" }).ToList();
        var called = text.SelectMany(Calls).ToHashSet();
        return new PassageContext(
            text,
            [.. blocks.Where((block, index) => (index == own || called.Contains(BlockMarks.Anchor(edition, block))) && !text.Contains(block))]);
    }

    /// <summary>Where a block is read: for a note, the text that calls it first.</summary>
    private static int PlaceOf(List<Block> blocks, int own)
    {
        if (blocks[own] is not CustomContainer { Info: "note" } note)
        {
            return own;
        }

        var call = blocks.FindIndex(block => Calls(block).Contains(note.TryGetAttributes()?.Id));
        return call < 0 ? own : call;
    }

    private static IEnumerable<string?> Calls(Block block)
    {
        return block.Descendants<LinkInline>().Select(link => link.Url?.TrimStart('#'));
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
}
