using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Finds the words of the inner passages in the text of the outermost one.</summary>
internal static class PassageSpans
{
    public static void Locate(IReadOnlyList<TextUnit> units, IReadOnlyList<Passage> passages)
    {
        var inner = passages.Where(passage => passage.Parent is not null).ToLookup(passage => Outermost(passage).Id, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (unit.Passage is { } outer)
            {
                unit.Spans = [new PassageSpan(outer, unit.Start, unit.End), .. LocateInner(unit, inner[outer.Id])];
            }
        }
    }

    private static Passage Outermost(Passage passage)
    {
        return passage.Parent is null ? passage : Outermost(passage.Parent);
    }

    private static IEnumerable<PassageSpan> LocateInner(TextUnit unit, IEnumerable<Passage> passages)
    {
        // In reading order: a phrase that stands twice is taken at its turn.
        var from = 0;
        foreach (var passage in passages.OrderBy(passage => passage.Order))
        {
            var words = WordSplitter.Split(passage.Text).ConvertAll(word => word.Folded);
            var start = Find(unit.Words, words, from);
            if (start >= 0)
            {
                from = start;
                yield return new PassageSpan(passage, unit.Start + start, unit.Start + start + words.Count);
            }
        }
    }

    private static int Find(IReadOnlyList<TextWord> text, List<string> words, int from)
    {
        for (var start = from; words.Count > 0 && start + words.Count <= text.Count; start++)
        {
            if (words.Select((word, index) => text[start + index].Folded == word).All(isSame => isSame))
            {
                return start;
            }
        }

        return -1;
    }
}
