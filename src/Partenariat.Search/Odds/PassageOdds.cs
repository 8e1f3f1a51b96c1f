using System.Runtime.InteropServices;

namespace Partenariat.Search.Odds;

/// <summary>
/// How much likelier the letters of a text are where people look for a passage, or in its own words, than anywhere else: the logarithm
/// of the odds by multinomial naive Bayes, on <see cref="LetterGrams"/> weighed by their rarity and texts brought to one length (Rennie,
/// Shih, Teevan and Karger, « Tackling the Poor Assumptions of Naive Bayes Text Classifiers », 2003, sections 4.1 to 4.3). Learned from
/// the edition alone. Immutable; thread-safe.
/// </summary>
/// <param name="table">What was learned.</param>
internal sealed class PassageOdds(OddsTable table)
{
    // Measured on 2,010 single questions, right passage first: 87.1 % at 0.015, 88.7 at 0.03 and at 0.06; of single messages that nothing
    // answers, 70, 66 and 54 % are told from all but 3 % of the others.
    private const double Smoothing = 0.03;

    // A row that this share of the passages has is laid out for all of them, to be added by vectors: 2 MB for 367 passages.
    private const int ShareOfWide = 3;

    private readonly Dictionary<int, float[]> _wide = WideRows(table);
    private readonly KnownGrams _known = new(table.Grams);
    private readonly OutsideOdds _outside = new(table.Outside, table.Rarities);

    /// <summary>What was learned.</summary>
    public OddsTable Table => table;

    /// <summary>How much more a frequent run adds for each of all passages, 0 for those that have it not; null for a rare one.</summary>
    public float[]? Wide(int row)
    {
        return _wide.GetValueOrDefault(row);
    }

    /// <summary>Learns them.</summary>
    /// <param name="texts">Phrases, sentences and messages, in the order of their passages.</param>
    /// <param name="passages">How many passages there are.</param>
    public static PassageOdds Of(IEnumerable<OddsText> texts, int passages)
    {
        // One message may be answered by several passages: it is one text all the same.
        var cut = new Dictionary<string, uint[]>(StringComparer.Ordinal);
        var learned = new GramTexts();
        foreach (var text in texts)
        {
            ref var grams = ref CollectionsMarshal.GetValueRefOrAddDefault(cut, text.Text, out var isAgain);
            grams ??= LetterGrams.Of(text.Text);
            learned.Add(text, grams, isAgain);
        }

        return new PassageOdds(learned.Learn(passages, Smoothing));
    }

    /// <summary>How likely (0 to 1) nothing in the edition answers a text; <see cref="OutsideOdds.Unknown"/> where too little was told of that.</summary>
    public double Outside(string text)
    {
        var rows = new List<int>();
        Find(text, rows);
        return _outside.Of(text, rows);
    }

    /// <summary>Finds the runs of a text that are known.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="rows">Takes their places in the table, in order.</param>
    public void Find(string text, List<int> rows)
    {
        _known.Find(LetterGrams.Of(text), rows);
    }

    /// <summary>The length of a text with these runs, by their rarities.</summary>
    public static double Length(IReadOnlyList<int> rows, float[] rarities)
    {
        var squares = 1e-6;
        foreach (var row in rows)
        {
            squares += rarities[row] * rarities[row];
        }

        return Math.Sqrt(squares);
    }

    private static Dictionary<int, float[]> WideRows(OddsTable table)
    {
        var wide = new Dictionary<int, float[]>();
        for (var row = 0; row < table.Grams.Length; row++)
        {
            if ((table.Starts[row + 1] - table.Starts[row]) * ShareOfWide < table.OfPassage.Length)
            {
                continue;
            }

            var more = new float[table.OfPassage.Length];
            for (var place = table.Starts[row]; place < table.Starts[row + 1]; place++)
            {
                more[table.Passages[place]] = table.More[place];
            }

            wide.Add(row, more);
        }

        return wide;
    }
}
