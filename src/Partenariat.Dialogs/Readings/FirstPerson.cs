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

    private const double Likely = 0.5;

    /// <summary>True for « je suis éducatrice en AEMO, enchantée ! »: nothing is asked.</summary>
    public static bool IsIntroduction(Message message)
    {
        return message.Acts["story"] > Likely && message.Clauses.All(clause => clause.IsAside)
            && message.Words.Any(word => s_words.Contains(word.Plain)) && !message.Words.Any(word => word.Plain == "?");
    }

    /// <summary>True for a subject that the dossier does not treat, where it follows the first person and a second clause names a notion.</summary>
    public static bool IsScene(Message message, Entity entity)
    {
        if (entity.Kind != EntityKind.Absent)
        {
            return false;
        }

        var before = message.Words.Where(word => word.End <= entity.Start).TakeLast(MostBetween);
        var notion = message.Names.Entities
            .FirstOrDefault(other => other.Start >= entity.End && other.Kind is (EntityKind.Notion or EntityKind.Author or EntityKind.Law));
        return notion is not null
            && before.Any(word => s_words.Contains(word.Plain))
            && message.Words.Any(word => word.Start >= entity.End && word.End <= notion.Start && s_links.Contains(word.Plain));
    }
}
