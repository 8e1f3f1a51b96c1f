using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Negations and numbers: one of them changed may make a sentence say the opposite.</summary>
internal static class WeightyWords
{
    // « plus » and « personne » deny only with « ne » before them.
    private const int Reach = 5;

    /// <summary>What may stand behind « ne », folded.</summary>
    public static readonly string[] SecondHalves =
        ["pas", "plus", "jamais", "point", "rien", "guere", "aucun", "aucune", "nul", "nulle", "personne", "nullement"];

    // « n » comes from elision: « n'est » is cut into « n » and « est ».
    private static readonly FrozenSet<string> Negations = Read("ne n pas jamais non sans ni aucun aucune guere nullement");

    private static readonly FrozenSet<string> WithNe = Read("plus rien point nul nulle personne");

    private static readonly FrozenSet<string> Numbers = Read(
        "deux trois quatre cinq six sept huit neuf dix onze douze quinze quinzaine vingt vingtaine trente trentaine quarante cinquante cinquantaine "
        + "soixante cent centaine cents mille premier premiere second seconde deuxieme troisieme quatrieme tous toutes tout toute chaque moins");

    // What they bring is a reservation: « le partenariat est utile, mais… », « le contraire d'un… ».
    private static readonly FrozenSet<string> Reservations =
        Read("mais sauf hormis excepte contraire inverse loin faux fausse cependant toutefois pourtant sinon");

    /// <summary>True for a word that denies by itself or makes a reservation.</summary>
    public static bool Turns(string folded)
    {
        return Negations.Contains(folded) || Reservations.Contains(folded);
    }

    /// <summary>True for a word that denies by itself or with « ne ».</summary>
    public static bool IsNegation(string folded)
    {
        return Negations.Contains(folded) || WithNe.Contains(folded);
    }

    /// <summary>The negations and numbers among the words from one to another, in order of the alphabet.</summary>
    public static IEnumerable<string> In(IReadOnlyList<string> words, int start, int end)
    {
        return Enumerable.Range(start, end - start)
            .Where(index => IsWeighty(words, index))
            .Select(index => words[index] == "n" ? "ne" : words[index])
            .Order(StringComparer.Ordinal);
    }

    private static bool IsWeighty(IReadOnlyList<string> words, int index)
    {
        var word = words[index];
        return Negations.Contains(word)
            || Numbers.Contains(word)
            || word.Any(char.IsAsciiDigit)
            || (WithNe.Contains(word) && Enumerable.Range(Math.Max(0, index - Reach), Math.Min(Reach, index)).Any(before => words[before] is "ne" or "n"));
    }

    private static FrozenSet<string> Read(string words)
    {
        return words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }
}
