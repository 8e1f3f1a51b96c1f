using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>Finds the places of the edition along which a quotation fits, cheapest first.</summary>
internal sealed class QuoteLocator(EditionText edition, VerbatimRuns runs)
{
    // Room on both sides of a candidate for words left out.
    private const int Room = 30;

    // How many units on both sides are searched for the other pieces of a quotation with cut marks.
    private const int NeighbourUnits = 15;

    private const int MaximumStretches = 4;

    private const double SharedWords = 0.5;

    // A long quotation is weighed once more, each word of the stretch counting once: words pasted again and again would
    // take the square of their number. No place is shown that shares less than this.
    private const int LongQuotation = 100;
    private const double SharedWeight = 0.25;

    // A candidate with less than this part of the best one's score is not aligned.
    private const float ScoreFloor = 0.5f;

    private readonly CandidateFinder _candidates = new(edition, runs.Sequences);
    private readonly WordAligner _aligner = new(edition);

    public IReadOnlyList<WordAlignment> Locate(Quote quote)
    {
        List<WordAlignment> alignments = [];
        foreach (var (start, end) in Stretches(quote).Where(stretch => MayHold(stretch, quote)))
        {
            alignments.AddRange(_aligner.Align(quote, start, end));
        }

        return [.. alignments.OrderBy(alignment => alignment.Cost)];
    }

    // Aligning is the dear part: a stretch without half of the words cannot reach the floor of what is found.
    private bool MayHold((int Start, int End) stretch, Quote quote)
    {
        var words = edition.Ids.AsSpan(stretch.Start, stretch.End - stretch.Start).ToArray().ToHashSet();
        return quote.Ids.Count(words.Contains) >= SharedWords * quote.Words.Count
            && (quote.Words.Count <= LongQuotation || WeighShared(stretch, quote) >= SharedWeight);
    }

    private double WeighShared((int Start, int End) stretch, Quote quote)
    {
        WorkBudget.Spend(stretch.End - stretch.Start + quote.Words.Count);
        var left = Enumerable.Range(stretch.Start, stretch.End - stretch.Start)
            .SelectMany(word => edition.DetoursTo(word).SelectMany(detour => detour.Words).Append(edition.Ids[word]))
            .CountBy(id => id)
            .ToDictionary();
        var weights = WordWeights.Measure(quote, edition);
        var (shared, all) = (0.0, 0.0);
        foreach (var word in Enumerable.Range(0, quote.Words.Count).Where(word => !quote.IsAdapted(word)))
        {
            all += weights[word];
            if (left.TryGetValue(quote.Ids[word], out var times) && times > 0)
            {
                left[quote.Ids[word]] = times - 1;
                shared += weights[word];
            }
        }

        return all == 0 ? 1 : shared / all;
    }

    private List<(int Start, int End)> Stretches(Quote quote)
    {
        // Every place with the very words is shown; what the index finds are the places with nearly the same.
        List<(int Start, int End)> stretches = [.. runs.FindWhole(quote.Ids).Select(start => (start, start + quote.Words.Count))];
        var mostStretches = stretches.Count + MaximumStretches;
        var candidates = _candidates.Find(quote.Words);
        foreach (var candidate in candidates.Where(candidate => candidate.Score >= ScoreFloor * candidates[0].Score))
        {
            var stretch = Widen(candidate, quote);
            var isNew = !stretches.Exists(other => other.Start <= stretch.Start && stretch.End <= other.End);
            if (isNew && stretches.Count < mostStretches)
            {
                Merge(stretches, stretch);
            }
        }

        return stretches;
    }

    private (int Start, int End) Widen(Candidate candidate, Quote quote)
    {
        var room = quote.Words.Count + Room;
        var (start, end) = (candidate.Start - room, candidate.End + room);
        if (quote.HasCuts)
        {
            var (first, last) = SameSource(candidate.Start);
            (start, end) = (Math.Min(start, first), Math.Max(end, last));
        }

        return (Math.Max(0, start), Math.Min(edition.Count, end));
    }

    private (int Start, int End) SameSource(int word)
    {
        var unit = edition.UnitAt(word);
        var index = edition.IndexOf(unit);
        var near = edition.Units
            .Skip(index - NeighbourUnits)
            .Take((2 * NeighbourUnits) + 1)
            .Where(other => unit.Passage is not null && other.Passage?.Source.Id == unit.Passage.Source.Id)
            .DefaultIfEmpty(unit)
            .ToList();
        return (near[0].Start, near[^1].End);
    }

    private static void Merge(List<(int Start, int End)> stretches, (int Start, int End) stretch)
    {
        var touching = stretches.FindIndex(other => other.Start <= stretch.End && stretch.Start <= other.End);
        if (touching < 0)
        {
            stretches.Add(stretch);
            return;
        }

        var (start, end) = stretches[touching];
        stretches.RemoveAt(touching);
        Merge(stretches, (Math.Min(start, stretch.Start), Math.Max(end, stretch.End)));
    }
}
