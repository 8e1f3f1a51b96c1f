using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Kinds;

/// <summary>A request without its object, such as a menu's command sent as it stands: the bot asks for the object.</summary>
internal static partial class BareRequest
{
    /// <summary>The title and the sentence of the answer, or null for any other message.</summary>
    /// <param name="plain">See <see cref="Reading.TypedFrench.Plain"/>.</param>
    public static (string Title, string Message)? Read(string plain)
    {
        var request = plain.Trim(' ', '.', '!', '?', '\u00A0', '\u202F');
        return request switch
        {
            _ when Check().IsMatch(request) => ("Vérifier une citation",
                "Collez la citation dans votre prochain message, de préférence entre guillemets, avec ou sans son auteur : "
                + "je la compare mot à mot avec le texte du dossier."),
            _ when Compare().IsMatch(request) => ("Comparer deux notions",
                "Nommez les deux notions dans votre prochain message : je montre comment les auteurs du dossier les distinguent."),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?:verifie[rz]?|controle[rz]?) (?:une|la|ma|des) citations?$", RegexOptions.CultureInvariant)]
    private static partial Regex Check();

    [GeneratedRegex(@"^compare[rz]? (?:deux|des|plusieurs|les) notions$", RegexOptions.CultureInvariant)]
    private static partial Regex Compare();
}
