using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>The word whose meaning a message asks for: « c’est quoi le pacs ? », « pacs c’est quoi ».</summary>
internal static partial class DefinedWord
{
    /// <summary>The word in the plain form of a message, or null where the wording does not point to one.</summary>
    public static string? In(string plain)
    {
        var match = After().Match(plain);
        match = match.Success ? match : Before().Match(plain);
        return match.Success ? match.Groups["word"].Value : null;
    }

    [GeneratedRegex(@"(?:c'est quoi|qu'est[ -]ce qu(?:e|'un|'une)?(?: c'est(?: que)?)?|definition|definir|definis|signifie|veut dire|quid)(?: exactement| au juste| donc)?,? (?:(?:le|la|les|un|une|des|du|de|de la|ce|cet|cette|que|le mot|le terme) |l'|d'|de l')*(?<word>[\p{L}-]{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<word>[\p{L}-]{3,})[ ,]+(?:ca |cela )?(?:c'est quoi|veut dire|correspond a|signifie|def\b|definition\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
