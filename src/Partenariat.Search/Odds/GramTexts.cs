namespace Partenariat.Search.Odds;

/// <summary>
/// The runs of letters of many texts, from which odds are learned. In rows of numbers, and each run looked up once: an edition has
/// millions of them.
/// </summary>
internal sealed class GramTexts
{
    // What stands in one text alone tells nothing of another.
    private const int FewestTexts = 2;

    private readonly GramNumbers _numbers = new();

    // By the number of a run, how many different texts hold it.
    private readonly List<int> _texts = [];
    private int _different;

    // The runs of all texts by their numbers, where those of each text end, its passage, and how much it counts for what.
    private readonly List<int> _runs = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _passages = [];
    private readonly List<double> _shares = [];
    private readonly List<double> _tellings = [];
    private readonly List<string> _told = [];

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text; its passage is that of the last text, or a later one.</param>
    /// <param name="grams">Its runs, each once and in order.</param>
    /// <param name="isAgain">True where the text was added before, for another passage: its runs are no more frequent for that.</param>
    public void Add(OddsText text, uint[] grams, bool isAgain)
    {
        var one = isAgain || text.Weight == 0 ? 0 : 1;
        _different += one;
        foreach (var gram in grams)
        {
            var number = _numbers.Of(gram);
            if (number == _texts.Count)
            {
                _texts.Add(0);
            }

            _texts[number] += one;
            _runs.Add(number);
        }

        _ends.Add(_runs.Count);
        _passages.Add(text.Passage);
        _shares.Add(text.Weight);
        _tellings.Add(text.Telling);
        _told.Add(text.Text);
    }

    /// <summary>The odds.</summary>
    /// <param name="passages">How many passages there are.</param>
    /// <param name="smoothing">What is added to each weight.</param>
    public OddsTable Learn(int passages, double smoothing)
    {
        var grams = Known();
        var rarities = new float[grams.Length];
        var rows = new int[_texts.Count];
        Array.Fill(rows, -1);
        for (var row = 0; row < grams.Length; row++)
        {
            var number = _numbers.Of(grams[row]);
            rows[number] = row;
            rarities[row] = (float)Math.Log(1 + ((double)_different / _texts[number]));
        }

        var starts = Starts(rows, grams.Length);
        var (having, weights) = (new int[starts[^1]], new float[starts[^1]]);
        var ofPassage = Weigh(rows, rarities, starts, having, weights, passages);
        MakeOdds(starts, weights, smoothing);
        return new OddsTable(grams, rarities, starts, having, weights, OfPassages(ofPassage, smoothing, grams.Length))
        {
            Outside = Told(rows, passages - 1).Learn(rarities),
        };
    }

    // The texts that tell what nothing answers from all else.
    private OutsideTexts Told(int[] rows, int outside)
    {
        var told = new OutsideTexts();
        var known = new List<int>();
        for (var (text, start) = (0, 0); text < _ends.Count; start = _ends[text++])
        {
            if (_tellings[text] == 0)
            {
                continue;
            }

            known.Clear();
            for (var run = start; run < _ends[text]; run++)
            {
                if (rows[_runs[run]] is >= 0 and var row)
                {
                    known.Add(row);
                }
            }

            told.Add([.. known], OutsideOdds.Cut(_told[text]), _passages[text] == outside, _tellings[text]);
        }

        return told;
    }

    private uint[] Known()
    {
        var known = new List<uint>(_texts.Count);
        for (var number = 0; number < _texts.Count; number++)
        {
            if (_texts[number] >= FewestTexts)
            {
                known.Add(_numbers.Gram(number));
            }
        }

        known.Sort();
        return [.. known];
    }

    // How many passages each row has: several texts may lead to one.
    private int[] Starts(int[] rows, int count)
    {
        var starts = new int[count + 1];
        var last = new int[count];
        Array.Fill(last, -1);
        for (var (text, run) = (0, 0); text < _ends.Count; text++)
        {
            for (; run < _ends[text]; run++)
            {
                var row = rows[_runs[run]];
                if (row >= 0 && last[row] != _passages[text] && _shares[text] > 0)
                {
                    last[row] = _passages[text];
                    starts[row + 1]++;
                }
            }
        }

        for (var row = 0; row < count; row++)
        {
            starts[row + 1] += starts[row];
        }

        return starts;
    }

    // The weight of each row for each passage that has it, all texts brought to one length; and of each passage the whole.
    private double[] Weigh(int[] rows, float[] rarities, int[] starts, int[] having, float[] weights, int passages)
    {
        var ofPassage = new double[passages];
        var ends = starts.AsSpan(0, starts.Length - 1).ToArray();
        var known = new List<int>();
        for (var (text, run) = (0, 0); text < _ends.Count; text++)
        {
            known.Clear();
            for (; run < _ends[text]; run++)
            {
                if (rows[_runs[run]] is >= 0 and var row)
                {
                    known.Add(row);
                }
            }

            if (_shares[text] == 0)
            {
                continue;
            }

            var (passage, length) = (_passages[text], PassageOdds.Length(known, rarities));
            foreach (var row in known)
            {
                var weight = _shares[text] * rarities[row] / length;
                if (ends[row] == starts[row] || having[ends[row] - 1] != passage)
                {
                    having[ends[row]++] = passage;
                }

                weights[ends[row] - 1] += (float)weight;
                ofPassage[passage] += weight;
            }
        }

        return ofPassage;
    }

    // How much more a row adds for each passage than for those without it, in place of its weight.
    private static void MakeOdds(int[] starts, float[] weights, double smoothing)
    {
        for (var row = 0; row < starts.Length - 1; row++)
        {
            var own = weights.AsSpan(starts[row]..starts[row + 1]);
            var all = 0.0;
            foreach (var weight in own)
            {
                all += weight;
            }

            var elsewhere = Math.Log(smoothing) - Math.Log(all + smoothing);
            foreach (ref var weight in own)
            {
                // As exact as it is kept from one start to the next.
                weight = (float)(Half)(Math.Log(weight + smoothing) - Math.Log(all - weight + smoothing) - elsewhere);
            }
        }
    }

    private static float[] OfPassages(double[] ofPassage, double smoothing, int rows)
    {
        var whole = 0.0;
        foreach (var own in ofPassage)
        {
            whole += own;
        }

        var smoothed = smoothing * Math.Max(1, rows);
        var odds = new float[ofPassage.Length];
        for (var passage = 0; passage < odds.Length; passage++)
        {
            odds[passage] = (float)(Math.Log(whole - ofPassage[passage] + smoothed) - Math.Log(ofPassage[passage] + smoothed));
        }

        return odds;
    }
}
