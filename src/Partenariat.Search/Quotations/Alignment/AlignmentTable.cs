namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// The table of the alignment. A cell stands for so many words of the quotation and so many of the stretch; it
/// is reached in one of three states: after the same word, within a difference, within a jump. In a row, the
/// cells of one state follow those of another.
/// </summary>
internal sealed class AlignmentTable
{
    public const int Unreachable = int.MaxValue / 2;

    private const int Same = 0;
    private const int Different = 1;
    private const int Jumping = 2;
    private const int States = 3;

    private readonly Quote _quote;
    private readonly TextStretch _stretch;

    // One more than the words of the stretch: an alignment may end after each, and before the first.
    private readonly int _width;
    private readonly int[][] _costs;
    private readonly Move[][] _moves;

    public AlignmentTable(Quote quote, TextStretch stretch)
    {
        _quote = quote;
        _stretch = stretch;
        _width = stretch.Count + 1;
        _costs = new int[quote.Words.Count + 1][];
        _moves = new Move[quote.Words.Count + 1][];
        for (var given = 0; given < _costs.Length; given++)
        {
            WorkBudget.Spend(_width);
            _costs[given] = new int[_width * States];
            _moves[given] = new Move[_width * States];
            Array.Fill(_costs[given], given == 0 ? 0 : Unreachable, 0, _width);
            Array.Fill(_costs[given], Unreachable, _width, 2 * _width);
            if (given > 0)
            {
                Fill(given);
            }
        }
    }

    /// <summary>
    /// What the whole quotation costs where it ends after so many words of the stretch; <see cref="Unreachable"/> where it would
    /// end on words left out: it ends before them, and the unit that they belong to must not lose a better end of its own.
    /// </summary>
    public int CostAt(int original)
    {
        return EndState(original) is { } state ? _costs[^1][(state * _width) + original] : Unreachable;
    }

    /// <summary>The steps of the cheapest alignment that ends after so many words of the stretch.</summary>
    public IReadOnlyList<Step> Trace(int original)
    {
        List<Step> steps = [];
        var given = _quote.Words.Count;
        var state = EndState(original) ?? Different;
        while (given > 0)
        {
            var move = _moves[given][(state * _width) + original];
            given -= move.Given;
            original -= move.Original;
            steps.Add(new Step(move.Kind, given, move.Given, _stretch.Start + original, move.Original));
            state = move.From;
        }

        steps.Reverse();
        return steps;
    }

    private int? EndState(int original)
    {
        int[] ends = [.. new[] { Same, Different }.Where(state => _moves[^1][(state * _width) + original].Kind is not (StepKind.LeaveOut or StepKind.Aside))];
        return ends.Length == 0 ? null : ends.MinBy(state => _costs[^1][(state * _width) + original]);
    }

    private void Fill(int given)
    {
        var jump = _quote.IsCut(given) ? AlignmentCosts.MarkedJump : AlignmentCosts.Jump;
        for (var original = 0; original < _width; original++)
        {
            // Adding comes first, for the first wins among equals: what is added at the ends of a quotation must
            // not replace the words of the edition there.
            FillDifference(given, original, StepKind.Add, 1, 0, AddCost(given, original));
            if (original > 0)
            {
                FillWord(given, original);
                FillDifference(given, original, StepKind.LeaveOut, 0, 1, LeaveOutCost(original));
                Offer(given, original, Jumping, new Move(StepKind.Jump, Jumping, 0, 1), 0);
                Offer(given, original, Jumping, new Move(StepKind.Jump, Same, 0, 1), jump);
                Offer(given, original, Jumping, new Move(StepKind.Jump, Different, 0, 1), jump);
            }

            if (_stretch.HasBypass(original))
            {
                FillBypasses(given, original);
            }
        }
    }

    // « ne » and « pas » are what is dropped most.
    private int LeaveOutCost(int original)
    {
        return _stretch.Words[original - 1] is "ne" or "n" or "pas" ? AlignmentCosts.LeaveOutNegation : AlignmentCosts.LeaveOut;
    }

    // A word in square brackets is meant to be added, and the call of a note is none.
    private int AddCost(int given, int original)
    {
        return _quote.IsAdapted(given - 1) || _stretch.IsCalled(original, _quote.Words[given - 1].Folded) ? AlignmentCosts.Marked : AlignmentCosts.Add;
    }

    private void FillWord(int given, int original)
    {
        if (_quote.Ids[given - 1] == _stretch.Ids[original - 1])
        {
            for (byte from = Same; from < States; from++)
            {
                Offer(given, original, Same, new Move(StepKind.Match, from, 1, 1), 0);
            }
        }

        var replace = _quote.IsAdapted(given - 1) ? AlignmentCosts.Marked : WordFamily.AreSame(_quote.Words[given - 1].Folded, _stretch.Words[original - 1])
            ? AlignmentCosts.ReplaceInFamily
            : AlignmentCosts.Replace;
        FillDifference(given, original, StepKind.Replace, 1, 1, replace);
    }

    // A difference costs less where one is open. The cheapest of the three states that it may follow is offered.
    private void FillDifference(int given, int original, StepKind kind, byte givenCount, ushort originalCount, int cost)
    {
        var row = _costs[given - givenCount];
        var cell = original - originalCount;
        var (same, open, jumping) = (row[cell] + AlignmentCosts.Open, row[_width + cell], row[(2 * _width) + cell] + AlignmentCosts.Open);
        byte from = open <= same && open <= jumping ? (byte)Different : same <= jumping ? (byte)Same : (byte)Jumping;
        Offer(given, original, Different, new Move(kind, from, givenCount, originalCount), from == Different ? cost : cost + AlignmentCosts.Open);
    }

    private void FillBypasses(int given, int original)
    {
        foreach (var detour in _stretch.DetoursTo(original))
        {
            var count = detour.Words.Length;
            if (count <= given && _quote.Ids.AsSpan(given - count, count).SequenceEqual(detour.Words))
            {
                for (byte from = Same; from < States; from++)
                {
                    var move = new Move(StepKind.Detour, from, (byte)count, (ushort)(detour.End - detour.Start));
                    Offer(given, original, Same, move, 0);
                }
            }
        }

        if (_stretch.AsideLength(original) is var length and > 0)
        {
            for (byte state = Same; state < States; state++)
            {
                Offer(given, original, state, new Move(StepKind.Aside, state, 0, (ushort)length), AlignmentCosts.Aside);
            }
        }
    }

    private void Offer(int given, int original, int state, Move move, int cost)
    {
        var total = _costs[given - move.Given][(move.From * _width) + original - move.Original] + cost;
        var cell = (state * _width) + original;
        if (total < _costs[given][cell])
        {
            _costs[given][cell] = total;
            _moves[given][cell] = move;
        }
    }

    private readonly record struct Move(StepKind Kind, byte From, byte Given, ushort Original);
}
