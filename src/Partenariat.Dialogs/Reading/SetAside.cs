using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>
/// Finds the parts of a message that it sets aside itself: who writes (« je suis étudiante en BTS, … »), and what is
/// not meant (« je ne parle pas de Merini : … », « …, pas le référentiel »).
/// </summary>
internal static partial class SetAside
{
    // What is left must still be a message.
    private const int FewestLetters = 4;

    /// <summary>Blanks those parts, every other character keeping its place.</summary>
    /// <param name="text">The message.</param>
    /// <returns>The message without them; what it says is not meant; what it says of who writes. Empty for nothing.</returns>
    public static (string Text, string Denied, string Introduction) Split(string text)
    {
        var folded = PlacedFold.Of(text);
        var introduction = Introductions().Match(folded);
        var rest = Blank(text, introduction);
        if (!HasWords(rest))
        {
            rest = text;
            introduction = Match.Empty;
        }

        var denied = FindDenial(PlacedFold.Of(rest));
        var affirmed = Blank(rest, denied);
        return HasWords(affirmed)
            ? (affirmed, Cut(text, denied), Cut(text, introduction))
            : (rest, "", Cut(text, introduction));
    }

    private static Match FindDenial(string folded)
    {
        var denial = Denials().Match(folded);
        var wish = DeniedWishes().Matches(folded).FirstOrDefault(match => FollowsAWish(folded, match.Index));
        return wish is not null && (!denial.Success || wish.Index < denial.Index) ? wish : denial;
    }

    // Looked for in the sentence before, and not behind every place of the text: that took seconds for a long word.
    private static bool FollowsAWish(string folded, int end)
    {
        var before = folded.AsSpan(0, end);
        return Wish().IsMatch(before[(before.LastIndexOfAny(".;:!?") + 1)..]);
    }

    private static bool HasWords(string text)
    {
        return text.Count(char.IsLetter) >= FewestLetters;
    }

    private static string Blank(string text, Match match)
    {
        return match.Success ? text.Remove(match.Index, match.Length).Insert(match.Index, new string(' ', match.Length)) : text;
    }

    private static string Cut(string text, Match match)
    {
        return match.Success ? text.Substring(match.Index, match.Length) : "";
    }

    [GeneratedRegex(@"(?:(?<=^|[.!?,;:]\s*)|(?<=\b(?:bonjour|bonsoir|salut|hello|bjr|slt|coucou)\s+))(?:(?:moi,? )?(?:je suis|chui|j'suis|jsuis) (?:une? (?!peu\b)|en (?:\d|bts|bac|de\b|dees|deass|decesf|dut|but|licence|master|l[123]\b|m[12]\b|premiere|deuxieme|seconde|terminale|troisieme|1re|2e|formation|ecole|stage|irts|lycee|fac)|actuellement |etudiante?|eleve|lyceenne?|stagiaire|apprentie?|educ\w*|assistante?|infirmi\w+|format\w+|prof\w*|enseignante?|directeur|directrice|chef\w*|cheffe|cadre|elue?|maire|benevole|travailleu\w+|coordina\w+|animat\w+|conseill\w+|documentaliste|bibliothecaire|psychologue|medecin)|(?:je travaille|je bosse|j'exerce|je suis en poste) (?:comme|dans|en|chez|a|au|pour)\b|en tant qu[e'])[^.!?,;:]{2,90}?(?:[.!?,;:]|(?=\b(?:et|mais|qui|dont|comment|pourquoi|quels?|quelles?|que|qu')\b)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Introductions();

    // Only what corrects a message or the bot: « pas facile de travailler ensemble », « c'est pas la même chose » and
    // « pas le temps » are what people ask about.
    [GeneratedRegex(@"\bj'?e? ?(?:te |vous )?(?:ne |n')?(?:parl\w+|demand\w+) pas (?:de |du |des |d'|sur )[^.,;:!?]*?(?:[.,;:!?]| (?=mais ))|^\W*(?:non,? |mais )?(?:(?:ce n'est|c'est|c) pas|pas) (?:sur|celle|celui|ceux|celles) ?[^.,;:!?]*?(?:[.,;:!?]| (?=mais ))|^\W*(?:non,? )(?:non )?pas [^.,;:!?]{2,30}?[,;:]|^\W*pas \w+, (?=\w+\W*$)|, ?(?:et |mais |surtout )?(?:non )?pas (?:celles? |celui |ceux |chez |selon )[^.,;:!?]+(?=[.,;:!?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Denials();

    // « je voulais les définitions, pas la bibliographie »
    [GeneratedRegex(@", ?(?:et |mais )?(?:non )?pas (?:le |la |les |l'|du |de |des |d')[^.,;:!?]+(?=[.,;:!?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex DeniedWishes();

    [GeneratedRegex(@"\bje (?:ne )?(?:voulais|veux|(?:demand|parl|cherch)\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Wish();
}
