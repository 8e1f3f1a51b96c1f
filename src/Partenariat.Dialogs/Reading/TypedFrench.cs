using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>
/// French as people type it, brought to one plain form for reading the wording of a question: lower case,
/// no accents, straight apostrophes, single spaces, and short spellings (« koi », « kel », « dif ») written out.
/// </summary>
internal static partial class TypedFrench
{
    private static readonly FrozenDictionary<string, string> ShortSpellings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["koi"] = "quoi",
        ["kwa"] = "quoi",
        ["kel"] = "quel",
        ["kels"] = "quels",
        ["kelle"] = "quelle",
        ["kelles"] = "quelles",
        ["ki"] = "qui",
        ["ke"] = "que",
        ["kan"] = "quand",
        ["kand"] = "quand",
        ["qd"] = "quand",
        ["komen"] = "comment",
        ["koman"] = "comment",
        ["cmt"] = "comment",
        ["cmnt"] = "comment",
        ["comen"] = "comment",
        ["pk"] = "pourquoi",
        ["pq"] = "pourquoi",
        ["pkoi"] = "pourquoi",
        ["pourkoi"] = "pourquoi",
        ["dif"] = "difference",
        ["diff"] = "difference",
        ["diference"] = "difference",
        ["differance"] = "difference",
        ["diferance"] = "difference",
        ["deff"] = "definition",
        ["defintion"] = "definition",
        ["definiton"] = "definition",
        ["definission"] = "definition",
        ["ref"] = "reference",
        ["refs"] = "references",
        ["dico"] = "dictionnaire",
        ["t"] = "t'es",
        ["jpeux"] = "je peux",
        ["jpeu"] = "je peux",
        ["di"] = "dit",
        ["kil"] = "qu'il",
        ["kes"] = "qu'est ce que",
        ["el"] = "elle",
        ["otre"] = "autre",
        ["ecri"] = "ecrit",
        ["stp"] = "",
        ["svp"] = "",
        ["pls"] = "",
        ["dc"] = "donc",
        ["ds"] = "dans",
        ["ac"] = "avec",
        ["avc"] = "avec",
        ["pr"] = "pour",
        ["ya"] = "il y a",
        ["yatil"] = "y a t il",
        ["c"] = "c'est",
        ["cest"] = "c'est",
        ["ct"] = "c'etait",
        ["g"] = "j'ai",
        ["jai"] = "j'ai",
        ["slt"] = "salut",
        ["dou"] = "d'ou",
        ["nan"] = "non",
        ["bjr"] = "bonjour",
        ["bsr"] = "bonsoir",
        ["mrc"] = "merci",
        ["mci"] = "merci",
        ["tkt"] = "",
        ["msg"] = "message",
        ["bcp"] = "beaucoup",
        ["tt"] = "tout",
        ["tjs"] = "toujours",
        ["vrm"] = "vraiment",
        ["kestion"] = "question",
        ["keske"] = "qu'est ce que",
        ["kesk"] = "qu'est ce que",
        ["kesako"] = "qu'est ce que",
        ["keskeu"] = "qu'est ce que",
        ["questce"] = "qu'est ce",
        ["kesse"] = "qu'est ce",
        ["koiça"] = "quoi ca",
        ["sest"] = "s'est",
        ["mest"] = "m'est",
        ["nest"] = "n'est",
        ["cetait"] = "c'etait",
        ["quon"] = "qu'on",
        ["quil"] = "qu'il",
        ["quils"] = "qu'ils",
        ["dautre"] = "d'autre",
        ["dautres"] = "d'autres",
        ["daccord"] = "d'accord",
        ["aujourdhui"] = "aujourd'hui",
        ["jcomprends"] = "je comprends",
        ["jsuis"] = "je suis",
        ["jveux"] = "je veux",
        ["jvoudrais"] = "je voudrais",
        ["jpense"] = "je pense",
        ["chui"] = "je suis",
        ["sa"] = "ca",
        ["veu"] = "veut",
        ["what"] = "quoi",
        ["who"] = "qui",
        ["why"] = "pourquoi",
        ["where"] = "ou",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The plain form of a message; at most as long as the message plus the spellings written out.</summary>
    public static string Plain(string text)
    {
        var folded = Fold(text);
        var spelled = Word().Replace(folded, match => ShortSpellings.GetValueOrDefault(match.Value, match.Value));
        return Spaces().Replace(spelled, " ").Trim();
    }

    private static string Fold(string text)
    {
        var decomposed = WellFormed.Text(text).Normalize(NormalizationForm.FormKD);
        var plain = new StringBuilder(decomposed.Length);
        foreach (var character in decomposed)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(character))
            {
                case UnicodeCategory.NonSpacingMark:
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control:
                case UnicodeCategory.SpaceSeparator:
                    plain.Append(' ');
                    break;
                default:
                    Append(plain, char.ToLowerInvariant(character));
                    break;
            }
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, char character)
    {
        switch (character)
        {
            case '’' or '‘' or 'ʼ' or '´' or '`':
                plain.Append('\'');
                break;
            case 'œ':
                plain.Append("oe");
                break;
            case 'æ':
                plain.Append("ae");
                break;
            case '–' or '—' or '‐' or '−':
                plain.Append('-');
                break;
            default:
                plain.Append(character);
                break;
        }
    }

    // A word stands alone: « c » in « c koi », not in « c'est » nor in « c-à-d ».
    [GeneratedRegex(@"(?<![\p{L}\p{N}'\-])[\p{L}]+(?![\p{L}\p{N}'\-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
