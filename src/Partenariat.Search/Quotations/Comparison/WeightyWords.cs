using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Negations and numbers: one of them changed may make a sentence say the opposite.</summary>
internal static class WeightyWords
{
    // Folded; « n » comes from elision: « n'est » is cut into « n » and « est ».
    private static readonly FrozenSet<string> Negations = Read(
        "ne n pas plus jamais non sans ni aucun aucune rien guere point nul nulle personne");

    private static readonly FrozenSet<string> Numbers = Read(
        "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille "
        + "premier premiere second seconde deuxieme troisieme quatrieme");

    public static bool IsNegation(string folded)
    {
        return Negations.Contains(folded);
    }

    public static bool Has(string folded)
    {
        return IsNegation(folded) || Numbers.Contains(folded) || folded.Any(char.IsAsciiDigit);
    }

    private static FrozenSet<string> Read(string words)
    {
        return words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }
}
