using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>
/// Two quotations in a row, the second introduced in a sentence of its own: what opens that sentence speaks of what follows.
/// The places are those of <see cref="Frames.Fill"/>.
/// </summary>
internal static class Neighbours
{
    /// <summary>Sentences that end, and what is said of their quotation.</summary>
    public static (string Frame, AttributionVerdict Expected)[] First { get; } =
    [
        ("On lit que « {0} ».", AttributionVerdict.Unclaimed),
        ("Une définition parle de « {0} ». C'est large.", AttributionVerdict.Unclaimed),
        ("« {0}. »", AttributionVerdict.Unclaimed),
        ("« {0} » ({1}, {3}).", AttributionVerdict.Right),
        ("{2} écrit que « {0} ».", AttributionVerdict.Right),
        ("« {0} ». {1} {6}, « {5} », {3}.", AttributionVerdict.Right),
        ("« {0}. » {2}, {3}.", AttributionVerdict.Right),
        ("« {0} » — {2}, {3}.", AttributionVerdict.Right),
    ];

    /// <summary>Introductions of the second.</summary>
    public static (string Frame, AttributionVerdict Expected)[] Second { get; } =
    [
        ("Selon {1} ({3}), « {0} ».", AttributionVerdict.Right),
        ("Selon {2}, « {0} ».", AttributionVerdict.Right),
        ("D'après {2} ({3}), « {0} ».", AttributionVerdict.Right),
        ("Pour {2} ({3}), « {0} ».", AttributionVerdict.Right),
        ("Chez {1} ({3}), « {0} ».", AttributionVerdict.Right),
        ("Ainsi, pour {1} ({3}), « {0} ».", AttributionVerdict.Right),
        ("À l'inverse, selon {1} ({3}), « {0} ».", AttributionVerdict.Right),
        ("Comme le dit {2} ({3}), « {0} ».", AttributionVerdict.Right),
        ("Comme l'écrit {1} en {3}, « {0} ».", AttributionVerdict.Right),
        ("Comme le rappelle {2}, « {0} ».", AttributionVerdict.Right),
        ("{2} ({3}) écrit : « {0} ».", AttributionVerdict.Right),
        ("{1} ({3}) : « {0} ».", AttributionVerdict.Right),
        ("{2}, {3} : « {0} ».", AttributionVerdict.Right),
        ("{2} ({3}), « {0} ».", AttributionVerdict.Right),
        ("{2}, sociologue, précise : « {0} ».", AttributionVerdict.Right),
        ("{1} ({3}) soutient, lui, que « {0} ».", AttributionVerdict.Right),
        ("De son côté, {2} ({3}) soutient que « {0} ».", AttributionVerdict.Right),
        ("Dans un article de {3}, {2} écrit : « {0} ».", AttributionVerdict.Right),
        ("{2}, dans un texte de {3}, note que « {0} ».", AttributionVerdict.Right),
        ("Je cite {1} ({3}) : « {0} ».", AttributionVerdict.Right),
        ("Voici ce que dit {1} : « {0} ».", AttributionVerdict.Right),
        ("Enfin, {1} ({3}) : « {0} ».", AttributionVerdict.Right),
        ("Plus loin, {1} ({3}) note que « {0} ».", AttributionVerdict.Right),
        ("Quant à {2}, il estime que « {0} ».", AttributionVerdict.Right),
        ("Il faut relire {1} ({3}) : « {0} ».", AttributionVerdict.Right),
        ("À en croire {1}, « {0} ».", AttributionVerdict.Right),
        ("Or {1} ({3}) rappelle : « {0} ».", AttributionVerdict.Right),
        ("Pourtant, {2} affirme que « {0} ».", AttributionVerdict.Right),
        ("C'est {1} ({3}) qui écrit : « {0} ».", AttributionVerdict.Right),
        ("Et {1} de conclure : « {0} ».", AttributionVerdict.Right),
        ("La formule de {1} ({3}) est connue : « {0} ».", AttributionVerdict.Right),
        ("{2} ({3}), dans « {5} », écrit : « {0} ».", AttributionVerdict.Right),
        ("Dans « {5} », {2} ({3}) écrit que « {0} ».", AttributionVerdict.Right),
        ("{1} : « {0} ».", AttributionVerdict.Right),
        ("« {0} », écrit {2} ({3}).", AttributionVerdict.Right),
        ("« {0} » ({1}, {3}).", AttributionVerdict.Right),
        ("Selon {4}, « {0} ».", AttributionVerdict.Wrong),
        ("Comme le dit {4} ({3}), « {0} ».", AttributionVerdict.Wrong),
        ("{4} ({3}) écrit : « {0} ».", AttributionVerdict.Wrong),
        ("Selon Gaston Trouvère (2012), « {0} ».", AttributionVerdict.Wrong),
        ("Comme le dit Trouvère (2012), « {0} ».", AttributionVerdict.Wrong),
        ("Trouvère (2012) écrit : « {0} ».", AttributionVerdict.Wrong),
    ];

    /// <summary>What may stand between the two sentences.</summary>
    public static string[] Between { get; } = [" ", "\n", "\n\n", "\n- ", "\n2. "];

    /// <summary>The two sentences with the words of two authors.</summary>
    public static string? Fill(string first, string between, string second, (Passage Passage, string Words) one, (Passage Passage, string Words) other)
    {
        return Frames.Fill(first, one.Passage, one.Words) is { } before && Frames.Fill(second, other.Passage, other.Words) is { } behind
            ? before + between + behind
            : null;
    }
}
