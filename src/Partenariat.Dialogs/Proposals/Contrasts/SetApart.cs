using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>
/// « partenariat et territoire », « la confiance entre partenaires » name two notions and compare nothing, where no author
/// sets such notions apart; « réseau, collaboration » do.
/// </summary>
internal sealed class SetApart(Edition edition)
{
    private const double Unlikely = 0.1;

    /// <summary>True where a message that names some notions asks what sets them apart.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="notions">Two or more.</param>
    public bool Are(Turn turn, List<Notion> notions)
    {
        return QuestionForms.Compares(turn.Message)
            || (Alternatives.Are(turn.Message) && !AreDebated(notions))
            || (!QuestionForms.AskWhether(turn.Message)
                && notions.TrueForAll(IsComparable)
                && turn.Message.Acts.Any("contrast", "common", "opposite", "debate", "thread", "bare", "for", "against") > Unlikely
                && !Alternatives.AreAmongThemselves(turn.Message));
    }

    // « partenariat : consensus ou conflit ? » has its debate.
    private bool AreDebated(List<Notion> notions)
    {
        return notions.Count > 2 && edition.Debates.Any(debate => notions.TrueForAll(notion => debate.Notions.Contains(notion.Id, StringComparer.Ordinal)));
    }

    private bool IsComparable(Notion notion)
    {
        return notion.Status == NotionStatus.Defined
            && edition.Contrasts.Any(contrast => ContrastTables.IsDrawn(contrast) && contrast.Notions.Contains(notion.Id, StringComparer.Ordinal));
    }
}
