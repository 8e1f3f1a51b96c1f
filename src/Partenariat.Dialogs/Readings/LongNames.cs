using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// « les idées du Ministère du travail et des affaires sociales »: the words of a long name stand in the dossier, and are no
/// quotation of it.
/// </summary>
internal static class LongNames
{
    private const int FewestWords = 4;

    /// <summary>True where names of people, institutions and laws make up half of a message without quotation marks.</summary>
    public static bool AreMostOf(Message message)
    {
        var named = message.Words.Count(word => message.Names.Entities.Any(entity =>
            entity.Kind is EntityKind.Author or EntityKind.Law && entity.Start <= word.Start && word.End <= entity.End));
        return named >= FewestWords && 2 * named >= message.Words.Count && !message.Text.AsSpan().ContainsAny("«»\"“”");
    }
}
