using System.Text;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Comparison;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Reads in which passage, or in what else, the compared words stand.</summary>
internal sealed class PlaceReader(EditionText edition)
{
    private const string Cut = " […] ";

    // A quotation with a few words of the dossier around an author's own is still the author's.
    private const double MostWords = 0.75;

    private readonly InnerMarksReader _marks = new(edition);

    public FoundPlace Read(QuoteComparison comparison)
    {
        var units = edition.UnitsOf(comparison.Start, comparison.End)
            .Where(unit => comparison.Runs.Any(run => run.IsSame && unit.Start < run.OriginalEnd && run.OriginalStart < unit.End))
            .ToList();
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
        var parties = FindParties(units, place, comparison);
        return new FoundPlace(
            place,
            comparison,
            parties,
            IsWhole(main, spans, units, comparison),
            main is { } author && IsIntroductionOther(author, comparison))
        {
            Marks = main is { } span ? _marks.Find(span, comparison, parties) : null,
        };
    }

    private static bool IsIntroductionOther(PassageSpan span, QuoteComparison comparison)
    {
        return span.Passage is { Parent: { } parent, Authors.Count: > 0 }
            && Parties.IsOfDossier(parent)
            && !comparison.AreWordsSame
            && comparison.Runs.All(run => run.IsSame || run.OriginalEnd <= span.Start || run.OriginalStart >= span.End);
    }

    private PassageSpan MostSpecific(TextUnit unit, int start, int end)
    {
        var around = unit.Spans.Where(span => span.Contains(start, end)).MinBy(span => span.End - span.Start);
        var spoken = unit.Spans.Where(span => span.Passage.Authors.Count > 0).ToList();
        var own = spoken.Where(span => IsAllButGrammar(span, start, end)).OrderBy(span => span.End - span.Start).Take(1);
        var most = spoken
            .Where(span => Parties.IsOfDossier(around.Passage) && span.Overlap(start, end) >= MostWords * (end - start))
            .OrderByDescending(span => span.Overlap(start, end))
            .Take(1);
        return own.Concat(most).DefaultIfEmpty(around).First();
    }

    // « l'autonomisation … » is the words of the fragment that begins after the article.
    private bool IsAllButGrammar(PassageSpan span, int start, int end)
    {
        return span.Overlap(start, end) > 0
            && Enumerable.Range(start, end - start).All(word => (span.Start <= word && word < span.End) || StopWords.Grammar.Contains(edition.FoldedAt(word)));
    }

    private static bool IsWhole(PassageSpan? main, List<PassageSpan> spans, List<TextUnit> units, QuoteComparison comparison)
    {
        var (start, end) = main is { } span ? (span.Start, span.End) : (units[0].Start, units[0].End);
        return spans.Count <= 1 && comparison.Start <= start && end <= comparison.End;
    }

    private Parties FindParties(List<TextUnit> units, QuotationPlace place, QuoteComparison comparison)
    {
        var words = comparison.End - comparison.Start;
        var most = units.SelectMany(unit => unit.Spans)
            .Where(span => span.Overlap(comparison.Start, comparison.End) > 0)
            .SelectMany(span => span.Passage.Authors.Select(author => (author.Id, Overlap: span.Overlap(comparison.Start, comparison.End))))
            .GroupBy(author => author.Id, author => author.Overlap, StringComparer.Ordinal)
            .Where(author => author.Sum() >= MostWords * words)
            .Select(author => author.Key);
        if (place.Passage is { } passage)
        {
            most = Parties.IsOfDossier(passage) ? most : [];
            return QuotedInside(passage, units, comparison) is { } quoted ? quoted : Parties.Of(passage, most);
        }

        var source = place.Source ?? (place.Note?.Of is { } of ? edition.Edition.FindSource(of) : null);
        return new Parties(
            (source?.AuthorIds ?? []).ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(),
            new HashSet<string>(),
            [source ?? edition.Edition.OwnSource],
            source is null);
    }

    // The dossier's sentence on an author has his words in quotation marks: « mot magique ».
    private static Parties? QuotedInside(Passage passage, List<TextUnit> units, QuoteComparison comparison)
    {
        if (!Parties.IsOfDossier(passage)
            || passage.About is not [var about]
            || units is not [var unit]
            || comparison.Start < unit.Start
            || comparison.End > unit.End)
        {
            return null;
        }

        var (first, last) = (unit.Words[comparison.Start - unit.Start], unit.Words[comparison.End - 1 - unit.Start]);
        return QuoteMarks.Find(unit.Text).Any(stretch => stretch.Start <= first.Start && last.End <= stretch.End)
            ? Parties.Of(passage, [about.Id]) with { IsDossier = false }
            : null;
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
