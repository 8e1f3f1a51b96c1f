using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>The words by which a message refers to what was said before it, in the plain form of the message.</summary>
internal static partial class ThreadWords
{
    private static readonly string[] Others = ["lui", "leur", "ca", "cela", "celui-ci", "celle-ci", "y", "en", "ce", "cet", "cette", "ces"];

    private static readonly char[] Separators = [' ', '\'', '-', '?', ',', '.', '!'];

    /// <summary>True where a pronoun stands that refers to something; not that of « il faut ».</summary>
    public static bool HavePronoun(string plain)
    {
        return Pronouns.NameAPerson(plain)
            || plain.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Any(word => Others.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>True for « elle travaille où ? », « qui peut en faire partie ? »; « il faut » and « y a-t-il » refer to nothing.</summary>
    public static bool ReferBack(string plain)
    {
        return BackReference().IsMatch(plain);
    }

    /// <summary>True for a few words that begin as a question: « que faire ? », « quelles solutions ? ».</summary>
    public static bool AreBareQuestion(string plain)
    {
        return BareQuestion().IsMatch(plain);
    }

    /// <summary>True for « il dit quoi d'autre ? »: nothing that was on a card already.</summary>
    public static bool AskForSomethingElse(string plain)
    {
        return plain.Contains("d'autre", StringComparison.Ordinal);
    }

    /// <summary>True for « t'as un exemple ? ».</summary>
    public static bool AskForAnExample(string plain)
    {
        return plain.Contains("exemple", StringComparison.Ordinal);
    }

    /// <summary>True for « c'est quoi la différence ? », « c'est pareil ? ».</summary>
    public static bool AskTheDifference(string plain)
    {
        return Difference().IsMatch(plain);
    }

    /// <summary>True for « que faire alors ? ».</summary>
    public static bool AskWhatToDo(string plain)
    {
        return WhatToDo().IsMatch(plain);
    }

    /// <summary>True for « qui a étudié la question ? »: what was asked before is what is meant.</summary>
    public static bool MeanTheSubject(string plain)
    {
        return TheSubject().IsMatch(plain);
    }

    /// <summary>True for « c'est moins bien qu'un vrai ? »: the sentence has a subject only in what was said before.</summary>
    public static bool BeginWithThis(string plain)
    {
        return This().IsMatch(plain);
    }

    /// <summary>True for « et sur la coopération ? »: the subject changes, the voice stays.</summary>
    public static bool ChangeTheSubject(string plain)
    {
        return OnAnother().IsMatch(plain);
    }

    /// <summary>The year named, or null.</summary>
    public static int? Year(string plain)
    {
        return YearNumber().Match(plain) is { Success: true } match ? int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The words without the year.</summary>
    public static string WithoutYear(string words)
    {
        return YearNumber().Replace(words, " ");
    }

    [GeneratedRegex(@"(?:^|[ ,])(?:il|elle|ils|elles)\b(?! (?:y |n'y |faut|faudrait|existe|suffit|semble|s'agit|fait (?:quel|beau|chaud|froid|nuit|jour|moche)|est (?:possible|impossible|utile|necessaire|important|obligatoire|difficile)))|(?<!\b(?:y a|faut|existe|s'agit|est|peut|suffit)-t?-?)(?<=[a-z]-t-|[a-z]-)(?:il|elle|ils|elles)\b|\b(?:en|y) (?:faire partie|fait partie|font partie|parle|parlent|dit|disent|pense|pensent|participe|siege|adhere)\w*|\b(?:celui|celle|ceux)-(?:ci|la)\b|\b(?:celui|celle|ceux) (?:de|d'|du)\b|\b(?:ce|cet|cette|ces) (?:auteur|auteure|texte|livre|loi|article|definition|citation|passage|dispositif|comite|ouvrage|entretien)s?\b|\bca (?:a |va |peut |n'a |ne )?(?:dur|march|cout|ser[vt]|fai|vien|exist|chang|apport)\w*", RegexOptions.CultureInvariant)]
    private static partial Regex BackReference();

    [GeneratedRegex(@"^(?:et |alors |mais |donc |ok |c'est |ce sont |c'etait )*(?:que|quoi|quels?|quelles?|comment|qui|combien|ou|quand)\b(?: [^ ]+){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex BareQuestion();

    [GeneratedRegex(@"\b(?:differen\w+|pareil|meme chose|distinguer?|comparer?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^(?:et |alors |mais |donc |ok )*(?:(?:que|quoi|comment) faire\b|(?:quelles?|des) (?:solutions?|pistes?|remedes?|propositions?)\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex WhatToDo();

    [GeneratedRegex(@"^(?:et|mais|ok et) (?:sur|a propos|concernant|de|du|des|d'|pour)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OnAnother();

    [GeneratedRegex(@"\b(?:la question|le sujet|ce sujet|ce theme|ce point|ce mot|ce terme|cette notion|cette idee|cette question)\b(?! (?:de|du|des|d'|qu))", RegexOptions.CultureInvariant)]
    private static partial Regex TheSubject();

    [GeneratedRegex(@"^(?:et |mais |ok |donc |nan |non |alors |ah )*(?:c'est|ce n'est|c'etait|ce serait|ca|cela)\b", RegexOptions.CultureInvariant)]
    private static partial Regex This();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearNumber();
}
