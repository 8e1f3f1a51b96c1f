using System.Text;
using Partenariat.Corpus;
using Partenariat.Search.Quotations.Comparison;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Reads in which passage, or in what else, the compared words stand.</summary>
internal sealed class PlaceReader(EditionText edition)
{
    private const string Cut = " […] ";

    // A quotation with a few words of the dossier around an author's own is still the author's.
    private const double MostWords = 0.75;

    public FoundPlace Read(QuoteComparison comparison)
    {
        var units = edition.Units.Where(unit => comparison.Runs.Any(run => run.IsSame && unit.Start < run.OriginalEnd && run.OriginalStart < unit.End)).ToList();
        var spans = units
            .Where(unit => unit.Passage is not null)
            .Select(unit => MostSpecific(unit, Math.Max(unit.Start, comparison.Start), Math.Min(unit.End, comparison.End)))
            .ToList();
        var main = spans.Count == 0 ? (PassageSpan?)null : spans.MaxBy(span => span.Overlap(comparison.Start, comparison.End));
        var place = new QuotationPlace
        {
            Passage = main?.Passage,
            Passages = [.. spans.Select(span => span.Passage)],
            Note = spans.Count == 0 ? units[0].Note : null,
            Source = spans.Count == 0 ? units[0].Source : null,
            Section = spans.Count == 0 ? units[0].Section : null,
            Original = Original(comparison.Runs),
            WordsChanged = comparison.WordsChanged,
        };
        return new FoundPlace(
            place,
            comparison,
            FindSpeakers(units, place, comparison),
            FindWorks(place),
            IsWhole(main, spans, units, comparison),
            main is { } author && IsIntroductionOther(author, comparison));
    }

    private static bool IsIntroductionOther(PassageSpan span, QuoteComparison comparison)
    {
        return span.Passage is { Parent: { } parent, Authors.Count: > 0 }
            && Speakers.IsDossier(parent)
            && !comparison.AreWordsSame
            && comparison.Runs.All(run => run.IsSame || run.OriginalEnd <= span.Start || run.OriginalStart >= span.End);
    }

    private static PassageSpan MostSpecific(TextUnit unit, int start, int end)
    {
        var around = unit.Spans.Where(span => span.Contains(start, end)).MinBy(span => span.End - span.Start);
        if (!Speakers.IsDossier(around.Passage))
        {
            return around;
        }

        var fragment = unit.Spans
            .Where(span => span.Passage.Authors.Count > 0 && span.Overlap(start, end) >= MostWords * (end - start))
            .OrderByDescending(span => span.Overlap(start, end))
            .Take(1);
        return fragment.DefaultIfEmpty(around).First();
    }

    private static bool IsWhole(PassageSpan? main, List<PassageSpan> spans, List<TextUnit> units, QuoteComparison comparison)
    {
        var (start, end) = main is { } span ? (span.Start, span.End) : (units[0].Start, units[0].End);
        return spans.Count <= 1 && comparison.Start <= start && end <= comparison.End;
    }

    private static HashSet<string> FindSpeakers(List<TextUnit> units, QuotationPlace place, QuoteComparison comparison)
    {
        var speakers = place.Passage is { } passage
            ? Speakers.Of(passage)
            : place.Source?.AuthorIds ?? [];
        var words = comparison.End - comparison.Start;
        var most = units.SelectMany(unit => unit.Spans)
            .Where(span => span.Overlap(comparison.Start, comparison.End) > 0)
            .SelectMany(span => span.Passage.Authors.Select(author => (author.Id, Overlap: span.Overlap(comparison.Start, comparison.End))))
            .GroupBy(author => author.Id, author => author.Overlap, StringComparer.Ordinal)
            .Where(author => author.Sum() >= MostWords * words)
            .Select(author => author.Key);
        return speakers.Concat(most).ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> FindWorks(QuotationPlace place)
    {
        var works = place.Passage is { } passage ? Speakers.Works(passage) : place.Source is { } source ? [source.Id] : [];
        return works.Append(Edition.OwnSourceId).ToHashSet(StringComparer.Ordinal);
    }

    private string Original(IReadOnlyList<WordRun> runs)
    {
        var original = new StringBuilder();
        var start = runs[0].OriginalStart;
        var end = runs[0].OriginalEnd;
        foreach (var run in runs.Skip(1))
        {
            if (run.OriginalStart != end)
            {
                original.Append(edition.Slice(start, end)).Append(Cut);
                start = run.OriginalStart;
            }

            end = run.OriginalEnd;
        }

        return original.Append(edition.Slice(start, end)).ToString();
    }
}
