using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>« je suis en stage en MDPH et on me demande de définir le partenariat »: where who asks works is no subject of the question.</summary>
internal static class FirstPerson
{
    // So many words may stand between « je » and the place: « je suis en stage de deux mois à la ».
    private const int MostBetween = 8;

    private static readonly FrozenSet<string> s_words = LanguageFile.Lines("first-person.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_links = LanguageFile.Lines("scene-links.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("scene-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_mine = LanguageFile.Lines("possessives.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_places = LanguageFile.Lines("place-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_we = LanguageFile.Lines("we-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private const int LongStory = 12;

    private const string Ends = ",.;:!\n";

    private const double Likely = 0.5;

    /// <summary>True for « je suis éducatrice en AEMO, enchantée ! »: nothing is asked.</summary>
    public static bool IsIntroduction(Message message)
    {
        return message.Acts["story"] > Likely && message.Clauses.All(clause => clause.IsAside)
            && message.Words.Any(word => s_words.Contains(word.Plain)) && !message.Words.Any(word => word.Plain == "?");
    }

    /// <summary>« À la MDPH on s'épuise dans des réunions interminables »: where we are is no subject, where much else is told.</summary>
    /// <param name="message">The message.</param>
    /// <param name="start">Where the place begins.</param>
    /// <param name="end">The position after it.</param>
    public static bool IsWhereWeAre(Message message, int start, int end)
    {
        var before = message.Words.Where(word => word.End <= start).TakeLast(2).Select(word => word.Plain);
        return message.Words.Count >= LongStory
            && before.Any(s_places.Contains)
            && message.Words.Any(word => s_words.Contains(word.Plain) || s_we.Contains(word.Plain))
            && !message.Words.Any(word => word.Plain == "?" && word.Start >= end && !message.Text.AsSpan(end, word.Start - end).ContainsAny(Ends));
    }

    /// <summary>
    /// True for a place of a message that tells who asks and for what: it follows the first person or « dans le cadre
    /// de », and what is asked, in another clause or after « je dois définir », names a notion.
    /// </summary>
    public static bool IsScene(Message message, int start, int end)
    {
        var before = message.Words.Where(word => word.End <= start).TakeLast(MostBetween).Select(word => word.Plain).ToList();
        var notion = message.Names.Entities
            .FirstOrDefault(other => other.Start >= end && other.Kind is (EntityKind.Notion or EntityKind.Author or EntityKind.Law));
        if (notion is null)
        {
            // « multiréférentialité, ça fait trois fois que je bute dessus dans mon polycopié »
            return before is [.., var mine] && s_mine.Contains(mine) && s_words.Contains(mine)
                && message.Names.Entities.Any(entity => entity.Kind is EntityKind.Notion or EntityKind.Author or EntityKind.Law);
        }

        if (!before.Exists(word => s_words.Contains(word) || s_leads.Contains(word)))
        {
            return IsBeforeTheFirstPerson(message, before, end, notion.Start);
        }

        return before is [.., var last] && s_mine.Contains(last)
            || message.Text.AsSpan(end, notion.Start - end).ContainsAny(Ends)
            || message.Words.Any(word => word.Start >= end && word.End <= notion.Start && s_links.Contains(word.Plain));
    }

    // « En VAE DEASS, je dois définir la coordination »
    private static bool IsBeforeTheFirstPerson(Message message, List<string> before, int end, int notion)
    {
        return before is [var first, ..] && s_places.Contains(first)
            && message.Text.AsSpan(end, notion - end).ContainsAny(Ends)
            && message.Words.Any(word => word.Start >= end && word.End <= notion && s_words.Contains(word.Plain));
    }
}
