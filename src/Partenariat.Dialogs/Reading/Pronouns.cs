using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>Tells whether a message, in its plain form, speaks of a person named before it.</summary>
internal static partial class Pronouns
{
    // Between the beginning of a clause and a pronoun these name nobody: « et comment le définit-il ? ».
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
    [
        "que", "qu'", "quand", "comme", "si", "s'", "pourquoi", "comment", "ou", "quoi", "combien", "et", "mais", "alors", "ok", "oui", "non",
        "donc", "car", "ce", "est-ce", "qu'est-ce", "en", "a", "de", "d'", "sur", "avec", "depuis", "par", "dans", "pour", "chez", "selon",
        "le", "la", "l'", "les", "y", "se", "ne", "n'", "lui", "leur", "me", "m'", "t'", "c'est", "est", "plus", "la-dessus", "exactement", "bien",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(["il", "elle", "ils", "elles"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Impersonal = FrozenSet.ToFrozenSet(
    [
        "y", "faut", "faudrait", "existe", "suffit", "agit", "vaut", "manque", "possible", "impossible", "utile", "necessaire", "important",
        "obligatoire", "difficile", "question",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Which = FrozenSet.ToFrozenSet(["quel", "quelle", "quels", "quelles"], StringComparer.Ordinal);

    /// <summary>
    /// True for « il dit quoi d'autre ? », « que pense-t-elle de… », « et selon lui ? », « sa définition »; false for
    /// « la commune doit-elle payer ? », « le dossier il dit quoi ? », « faut-il… », « chacun garde son identité ».
    /// </summary>
    /// <param name="plain">See <see cref="TypedFrench.Plain"/>.</param>
    public static bool NameAPerson(string plain)
    {
        if (Person().IsMatch(plain))
        {
            return true;
        }

        var words = Words().Matches(plain).Select(match => match.Value).ToList();
        return Enumerable.Range(0, words.Count).Any(place => IsSubject(words, place) || IsInverted(words, place));
    }

    // « il dit quoi »
    private static bool IsSubject(List<string> words, int place)
    {
        return Subjects.Contains(words[place])
            && (place == 0 || Empty.Contains(words[place - 1]) || IsMark(words[place - 1]))
            && !IsImpersonal(words.Skip(place + 1).Take(2).ToList());
    }

    // « il y a », « il n'y a pas », « il s'agit », « il est possible »
    private static bool IsImpersonal(List<string> next)
    {
        return next switch
        {
            ["n'" or "s'" or "est" or "serait", var word] => Impersonal.Contains(word),
            ["fait", var word] => word is "quel" or "beau" or "chaud" or "froid" or "nuit" or "jour" or "moche",
            ["y", var word] => word is "a" or "avait" or "aura" or "aurait" or "en",
            [var word, ..] => Impersonal.Contains(word),
            _ => false,
        };
    }

    // « que dit-il », with no subject of its own before it
    private static bool IsInverted(List<string> words, int place)
    {
        if (Inverted().Match(words[place]) is not { Success: true } match || Impersonal.Contains(match.Groups["verb"].Value))
        {
            return false;
        }

        for (var before = place - 1; before >= 0 && !IsMark(words[before]); before--)
        {
            if (words[before] is "y")
            {
                return false;
            }

            var isAsked = before > 0 && Which.Contains(words[before - 1]);
            if (!isAsked && !Empty.Contains(words[before]) && !Which.Contains(words[before]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(string word)
    {
        return !char.IsLetterOrDigit(word[0]);
    }

    [GeneratedRegex(@"[a-z0-9]+(?:-[a-z]+)*'?|[,;:.!?]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?<verb>[a-z]+)(?:-t)?-(?:il|elle|ils|elles)$", RegexOptions.CultureInvariant)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"\b(?:selon|pour|chez|d'apres|avec|et|de) (?:lui|elle|eux|elles)\b|^(?:lui|eux)\b|\b(?:son|sa|ses|leur|leurs) (?:avis|definition|position|point|idee|analyse|these|livre|ouvrage|article|texte|metier|profession|parcours|propos|argument|reponse|conclusion|critique|titre|reference|travaux|nom|prenom|phrase|citation)s?\b|\b(?:cet|cette|l'|le meme|la meme) ?auteure?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
