using Partenariat.Dialogs;

namespace Partenariat.Bot.Papers.Files;

/// <summary>A file that cannot be read as a paper; the message says why and what to do, in French, for its user.</summary>
internal sealed class UnreadablePaperException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The program's own bounds.</summary>
    public static UnreadablePaperException TooMuch()
    {
        return new UnreadablePaperException(
            French.Set("Ce fichier contient trop de données pour être lu ici : collez le texte, ou envoyez une partie du travail."));
    }
}
