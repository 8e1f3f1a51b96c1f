using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Reads the known typos of the edition as detours.</summary>
internal static class ErratumReader
{
    public static IEnumerable<Detour> Read(IReadOnlyList<TextUnit> units, Vocabulary vocabulary)
    {
        foreach (var span in units.SelectMany(unit => unit.Spans.Select(span => (unit, span))))
        {
            foreach (var erratum in span.span.Passage.Errata.Where(erratum => erratum.Expected is not null))
            {
                foreach (var detour in Read(span.unit, span.span, erratum, vocabulary))
                {
                    yield return detour;
                }
            }
        }
    }

    private static IEnumerable<Detour> Read(TextUnit unit, PassageSpan span, Erratum erratum, Vocabulary vocabulary)
    {
        var reading = Fold(erratum.Reading);
        var expected = Fold(erratum.Expected ?? "");
        var (head, tail) = CommonEnds(reading, expected);
        for (var start = span.Start; start + reading.Length <= span.End; start++)
        {
            var offset = start - unit.Start;
            if (reading.Where((word, index) => unit.Words[offset + index].Folded != word).Any())
            {
                continue;
            }

            var words = expected[head..^tail].Select(vocabulary.Find).ToArray();
            var end = start + reading.Length - tail;
            if (words.Length > 0 || end > start + head)
            {
                yield return new Detour(start + head, end, words);
            }
        }
    }

    // The words that both readings share belong to the text, so that a quotation may begin or end among them.
    private static (int Head, int Tail) CommonEnds(string[] one, string[] other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var head = 0;
        while (head < shorter && one[head] == other[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && one[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        // A missing word needs a neighbour: a way from a place to the same place could be taken again and again.
        var isInsertion = head + tail == one.Length;
        return isInsertion && tail > 0 ? (head, tail - 1) : isInsertion && head > 0 ? (head - 1, tail) : (head, tail);
    }

    private static string[] Fold(string text)
    {
        return [.. WordSplitter.Split(text).Select(word => word.Folded)];
    }
}
