namespace Partenariat.Search.Odds;

/// <summary>How likely nothing in an edition answers a text, by its runs of letters and its rows of words. Immutable; thread-safe.</summary>
/// <param name="table">What was learned.</param>
/// <param name="letters">How rare each run of letters is.</param>
internal sealed class OutsideOdds(OutsideTable table, float[] letters)
{
    /// <summary>
    /// What is said of a text where an edition tells too little of what it does not answer. Of 313 plain questions about the small dossier of
    /// the tests, eight are answered wrong at 0.2 and at 0.3, seven at most at 0.4, and none does harm.
    /// </summary>
    public const double Unknown = 0.4;

    // « quel âge a … », « combien gagne … »: what is asked, whatever it is asked of.
    private const int LongestRow = 3;

    private readonly KnownGrams _words = new(table.Words);

    /// <summary>The words and rows of words of a text that may tell it.</summary>
    /// <param name="text">Any text.</param>
    public static uint[] Cut(string text)
    {
        return WordGrams.Of(text, LongestRow);
    }

    /// <summary>How likely (0 to 1) nothing answers a text; <see cref="Unknown"/> where too little was told of that.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="rows">The places of its runs of letters in their table.</param>
    public double Of(string text, IReadOnlyList<int> rows)
    {
        if (table.Weights.Length == 0)
        {
            return Unknown;
        }

        var words = new List<int>();
        _words.Find(Cut(text), words);
        var sum = Sum(rows, letters, 0) + Sum(words, table.Rarities, letters.Length) + table.Weights[^1];
        return 1 / (1 + Math.Exp(-sum));
    }

    // All rows together count alike, however many there are.
    private double Sum(IReadOnlyList<int> rows, float[] rarities, int first)
    {
        var (sum, length) = (0.0, PassageOdds.Length(rows, rarities));
        foreach (var row in rows)
        {
            sum += table.Weights[first + row] * rarities[row] / length;
        }

        return sum;
    }
}
