using Partenariat.Corpus;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>Which passages are shown, and in which order.</summary>
internal static class PassageList
{
    private const int Most = 12;

    // A passage this much less likely than the first is a weak match: a reader asks on instead.
    private const double FarBehind = 5;

    /// <summary>The passages, best first.</summary>
    public static IReadOnlyList<Passage> Of(Turn turn)
    {
        var ranked = turn.Ranking.Passages;
        var shown = new List<Passage>();
        foreach (var passage in ranked.TakeWhile(passage => ranked[0].Score - passage.Score <= FarBehind).Select(ranked => ranked.Passage))
        {
            // What is part of a passage already there is not shown twice.
            if (!shown.Exists(other => other.Id == passage.Parent?.Id || other.Parent?.Id == passage.Id))
            {
                shown.Add(passage);
            }

            if (shown.Count == Most)
            {
                break;
            }
        }

        return shown;
    }
}
