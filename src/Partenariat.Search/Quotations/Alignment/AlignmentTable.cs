using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// The table of the alignment. A cell stands for so many words of the quotation and so many of the stretch; it
/// is reached in one of three states: after the same word, within a difference, within a jump.
/// </summary>
internal sealed class AlignmentTable
{
    public const int Unreachable = int.MaxValue / 2;

    private const int Same = 0;
    private const int Different = 1;
    private const int Jumping = 2;
    private const int States = 3;

    private readonly Quote _quote;
    private readonly int _start;
    private readonly int _width;
    private readonly int[] _ids;
    private readonly string[] _words;
    private readonly Detour[][] _detours;
    private readonly int?[] _asides;
    private readonly int[][] _costs;
    private readonly Move[] _moves;

    public AlignmentTable(Quote quote, EditionText edition, int start, int end)
    {
        _quote = quote;
        _start = start;
        _width = end - start + 1;
        _ids = edition.Ids[start..end];
        _words = [.. Enumerable.Range(start, end - start).Select(word => edition.WordAt(word).Folded)];
        _detours = [.. Enumerable.Range(start, _width).Select(word => edition.DetoursTo(word).Where(detour => detour.Start >= start).ToArray())];
        _asides = [.. Enumerable.Range(start, _width).Select(word => edition.AsideBefore(word) - start)];
        _costs = new int[quote.Words.Count + 1][];
        _moves = new Move[(quote.Words.Count + 1) * _width * States];
        for (var given = 0; given <= quote.Words.Count; given++)
        {
            _costs[given] = new int[_width * States];
            Fill(given);
        }
    }

    /// <summary>What the whole quotation costs where it ends before this word of the edition.</summary>
    public int CostAt(int position)
    {
        var (same, different) = (Cost(_quote.Words.Count, position - _start, Same), Cost(_quote.Words.Count, position - _start, Different));
        return Math.Min(same, different);
    }

    /// <summary>The steps of the cheapest alignment that ends before this word.</summary>
    public IReadOnlyList<Step> Trace(int position)
    {
        List<Step> steps = [];
        var (given, original) = (_quote.Words.Count, position - _start);
        var state = Cost(given, original, Same) <= Cost(given, original, Different) ? Same : Different;
        while (given > 0)
        {
            var move = _moves[Index(given, original, state)];
            given -= move.Given;
            original -= move.Original;
            steps.Add(new Step(move.Kind, given, move.Given, _start + original, move.Original));
            state = move.From;
        }

        steps.Reverse();
        return steps;
    }

    private void Fill(int given)
    {
        Array.Fill(_costs[given], Unreachable);
        for (var original = 0; original < _width; original++)
        {
            if (given == 0)
            {
                _costs[given][(original * States) + Same] = 0;
                continue;
            }

            FillWords(given, original);
            FillDetours(given, original);
            if (_asides[original] is { } aside and >= 0)
            {
                FillAside(given, original, original - aside);
            }
        }
    }

    private void FillWords(int given, int original)
    {
        // First, for it wins where it costs the same: at the ends, what is added must not replace words there.
        OfferDifference(given, original, StepKind.Add, 1, 0, AlignmentCosts.Add);
        if (original > 0)
        {
            if (_quote.Ids[given - 1] == _ids[original - 1])
            {
                Offer(given, original, Same, new Move(StepKind.Match, Same, 1, 1), 0);
                Offer(given, original, Same, new Move(StepKind.Match, Different, 1, 1), 0);
                Offer(given, original, Same, new Move(StepKind.Match, Jumping, 1, 1), 0);
            }

            OfferDifference(given, original, StepKind.Replace, 1, 1, ReplaceCost(given - 1, original - 1));
            OfferDifference(given, original, StepKind.LeaveOut, 0, 1, AlignmentCosts.LeaveOut);
            var jump = _quote.IsCut(given) ? AlignmentCosts.MarkedJump : AlignmentCosts.Jump;
            Offer(given, original, Jumping, new Move(StepKind.Jump, Jumping, 0, 1), 0);
            Offer(given, original, Jumping, new Move(StepKind.Jump, Same, 0, 1), jump);
            Offer(given, original, Jumping, new Move(StepKind.Jump, Different, 0, 1), jump);
        }
    }

    private int ReplaceCost(int given, int original)
    {
        var common = _quote.Words[given].Folded.AsSpan().CommonPrefixLength(_words[original]);
        return common >= AlignmentCosts.FamilyPrefix ? AlignmentCosts.ReplaceInFamily : AlignmentCosts.Replace;
    }

    private void FillDetours(int given, int original)
    {
        foreach (var detour in _detours[original])
        {
            var count = detour.Words.Length;
            if (count <= given && _quote.Ids.AsSpan(given - count, count).SequenceEqual(detour.Words))
            {
                for (byte from = Same; from < States; from++)
                {
                    Offer(given, original, Same, new Move(StepKind.Detour, from, (byte)count, detour.End - detour.Start), 0);
                }
            }
        }
    }

    private void FillAside(int given, int original, int length)
    {
        for (byte state = Same; state < States; state++)
        {
            Offer(given, original, state, new Move(StepKind.Aside, state, 0, length), AlignmentCosts.Aside);
        }
    }

    private void OfferDifference(int given, int original, StepKind kind, byte givenCount, int originalCount, int cost)
    {
        Offer(given, original, Different, new Move(kind, Different, givenCount, originalCount), cost);
        Offer(given, original, Different, new Move(kind, Same, givenCount, originalCount), cost + AlignmentCosts.Open);
        Offer(given, original, Different, new Move(kind, Jumping, givenCount, originalCount), cost + AlignmentCosts.Open);
    }

    private void Offer(int given, int original, int state, Move move, int cost)
    {
        var total = Cost(given - move.Given, original - move.Original, move.From) + cost;
        var cell = (original * States) + state;
        if (total < _costs[given][cell])
        {
            _costs[given][cell] = total;
            _moves[Index(given, original, state)] = move;
        }
    }

    private int Cost(int given, int original, int state)
    {
        return _costs[given][(original * States) + state];
    }

    private int Index(int given, int original, int state)
    {
        return (((given * _width) + original) * States) + state;
    }

    private readonly record struct Move(StepKind Kind, byte From, byte Given, int Original);
}
