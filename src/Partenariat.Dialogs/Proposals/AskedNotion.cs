using Partenariat.Corpus;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals;

/// <summary>How a notion is called that the dossier only mentions: by its label, or by the word of the message where that is another one.</summary>
internal static class AskedNotion
{
    private const int SameLetters = 5;

    /// <summary>« l'interdisciplinarité », or « interprofessionnalité » in quotation marks where that was asked for.</summary>
    public static string Of(Turn turn, Notion notion)
    {
        var said = turn.Message.Names.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Notion && entity.Id == notion.Id);
        return said is null || Beginnings(notion.Label).Overlaps(Beginnings(said.Surface)) ? notion.WithArticle : $"« {said.Surface} »";
    }

    private static HashSet<string> Beginnings(string words)
    {
        return [.. PlainWords.Of(words).Select(word => word.Plain.Length > SameLetters ? word.Plain[..SameLetters] : word.Plain)];
    }
}
