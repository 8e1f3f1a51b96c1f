using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Negations and numbers: one of them changed may make a sentence say the opposite.</summary>
internal static class WeightyWords
{
    // Folded. « n » and « d » come from elision: « n'est » is cut into « n » and « est ».
    private static readonly FrozenSet<string> Words = new[]
    {
        "ne", "n", "pas", "plus", "jamais", "non", "sans", "ni", "aucun", "aucune", "rien", "guere", "point", "nul", "nulle",
        "personne", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze", "vingt",
        "trente", "quarante", "cinquante", "soixante", "cent", "cents", "mille", "premier", "premiere", "second", "seconde",
        "deuxieme", "troisieme", "quatrieme",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded)
    {
        return Words.Contains(folded) || folded.Any(char.IsAsciiDigit);
    }
}
