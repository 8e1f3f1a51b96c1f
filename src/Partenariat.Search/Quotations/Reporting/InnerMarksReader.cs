using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Comparison;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Finds the quotation marks inside a passage around the words of a quotation, and who is named beside them.</summary>
internal sealed class InnerMarksReader(EditionText edition)
{
    private const int YearDigits = 4;

    private readonly ILookup<string, (string[] Family, Author Author)> _people = edition.Edition.Authors
        .Where(author => author.Family is not null)
        .Select(author => (Family: InnerMarks.Fold(author.Family!).ToArray(), Author: author))
        .Where(person => person.Family.Length > 0)
        .ToLookup(person => person.Family[0], StringComparer.Ordinal);

    /// <summary>The marks, or null where the words do not stand between any, or where those are the marks of the whole passage.</summary>
    /// <param name="span">The passage, where it stands.</param>
    /// <param name="comparison">The quotation, where it stands.</param>
    /// <param name="parties">Who speaks there.</param>
    public InnerMarks? Find(PassageSpan span, QuoteComparison comparison, Parties parties)
    {
        var unit = edition.UnitAt(span.Start);
        if (comparison.Start < span.Start || comparison.End > span.End || Marked(unit, span, comparison) is not var (start, end))
        {
            return null;
        }

        var (from, to) = (start, end);
        while (from > span.Start && !SentenceEnds.IsBefore(edition, from))
        {
            from--;
        }

        while (to < span.End && !SentenceEnds.IsBefore(edition, to))
        {
            to++;
        }

        var around = Enumerable.Range(span.Start, start - span.Start).Concat(Enumerable.Range(end, span.End - end));
        var beside = Enumerable.Range(from, start - from).Concat(Enumerable.Range(end, to - end));
        return new InnerMarks(
            [.. around.Select(word => (edition.FoldedAt(word), HasCapital(word)))],
            [.. beside.Select(word => PersonAt(word, to, parties)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    // The innermost marks that hold all words that say something, or several that do together; none of more than half of the passage.
    private (int Start, int End)? Marked(TextUnit unit, PassageSpan span, QuoteComparison comparison)
    {
        var marks = Stretches(unit.Text)
            .Select(stretch => Words(unit, stretch))
            .Where(words => span.Start <= words.Start && words.End <= span.End && (words.End - words.Start) * 2 <= span.End - span.Start)
            .Where(words => words.Start < comparison.End && comparison.Start < words.End)
            .OrderBy(words => words.End - words.Start)
            .ToList();
        var telling = Enumerable.Range(comparison.Start, comparison.End - comparison.Start)
            .Where(word => !StopWords.Grammar.Contains(edition.FoldedAt(word)))
            .ToList();
        return marks.FindIndex(words => telling.TrueForAll(word => words.Start <= word && word < words.End)) is var whole and >= 0 ? marks[whole]
            : marks.Count > 0 && telling.TrueForAll(word => marks.Exists(words => words.Start <= word && word < words.End))
                ? (marks.Min(words => words.Start), marks.Max(words => words.End))
                : null;
    }

    private static IEnumerable<Stretch> Stretches(string text)
    {
        var inner = new[] { ('«', '»'), ('“', '”') }.SelectMany(pair =>
        {
            var pairs = new PairedMarks(text, pair.Item1, pair.Item2);
            return Enumerable.Range(0, text.Length)
                .Where(position => text[position] == pair.Item1)
                .Select(position => (position, Closing: pairs.ClosingOf(position)))
                .Where(marks => marks.Closing is not null)
                .Select(marks => new Stretch(marks.position + 1, marks.Closing!.Value));
        });
        return QuoteMarks.Find(text).Concat(inner);
    }

    private static (int Start, int End) Words(TextUnit unit, Stretch stretch)
    {
        var before = unit.Words.TakeWhile(word => word.Start < stretch.Start).Count();
        return (unit.Start + before, unit.Start + before + unit.Words.Skip(before).TakeWhile(word => word.End <= stretch.End).Count());
    }

    // An author of the edition, or a name with its year: « Geddes (2000) ».
    private string? PersonAt(int word, int to, Parties parties)
    {
        if (!HasCapital(word))
        {
            return null;
        }

        foreach (var (family, author) in _people[edition.FoldedAt(word)])
        {
            var isWhole = word + family.Length <= to && family.Select((part, index) => edition.FoldedAt(word + index) == part).All(isSame => isSame);
            if (isWhole && !parties.Speakers.Contains(author.Id))
            {
                return author.Name;
            }
        }

        return IsBeforeYear(word, to) && !_people[edition.FoldedAt(word)].Any() ? edition.Slice(word, word + 1) : null;
    }

    private bool IsBeforeYear(int word, int to)
    {
        return word + 1 < to
            && edition.Gap(word + 1).Contains('(', StringComparison.Ordinal)
            && edition.FoldedAt(word + 1) is { Length: YearDigits } year
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private bool HasCapital(int word)
    {
        return char.IsUpper(edition.Slice(word, word + 1)[0]);
    }
}
