using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>« J.P. Boutinet », « JP Boutinet »: letters before a name are a part of it.</summary>
internal static class Initials
{
    private const int Most = 3;

    /// <summary>True for capitals that stand nowhere but before the name of an author.</summary>
    /// <param name="message">The message.</param>
    /// <param name="surface">A word of it, as it is typed.</param>
    public static bool Are(Message message, string surface)
    {
        return surface.Length <= Most && surface.All(char.IsUpper)
            && message.Names.Words
                .Where(word => message.Text.AsSpan(word.Start, word.Length).SequenceEqual(surface))
                .All(word => message.Names.Entities.Any(
                    entity => entity.Kind == EntityKind.Author && StandBefore(message.Text, word.Start + word.Length, entity.Start)));
    }

    private static bool StandBefore(string text, int end, int name)
    {
        return end <= name && text.AsSpan(end, name - end).IndexOfAnyExcept(" .-\u00A0") < 0;
    }
}
