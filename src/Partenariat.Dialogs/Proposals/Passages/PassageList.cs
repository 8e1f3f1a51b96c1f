using Partenariat.Corpus;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>Which passages are shown, and in which order.</summary>
internal static class PassageList
{
    private const int OnFirstCard = 3;

    private const int Most = 12;

    // A passage this much less likely than the first is a weak match: a reader asks on instead.
    private const double FarBehind = 5;

    /// <summary>The passages, best first; those that only announce another behind a first card of those that say something.</summary>
    public static IReadOnlyList<Passage> Of(Turn turn, Edition edition)
    {
        var shown = BestOf(turn, IsTelling);
        var telling = shown.Where(IsTelling).OrderByDescending(IsAnnounced).Take(OnFirstCard).ToList();
        return [.. telling, .. shown.Where(passage => !telling.Contains(passage))];

        bool IsTelling(Passage passage)
        {
            return !Announcements.Is(edition, passage) || Defines(turn, edition, passage);
        }

        // What is likeliest only announces it.
        bool IsAnnounced(Passage passage)
        {
            return turn.Ranking.Passages[0].Passage is var first && !IsTelling(first) && passage.Order == first.Order + 1;
        }
    }

    // « un DERPAD (dispositif expert régional pour adolescents en difficulté) » tells what the words are short for.
    private static bool Defines(Turn turn, Edition edition, Passage passage)
    {
        return turn.Asked.Notions.Select(edition.FindNotion).OfType<Notion>()
            .Any(notion => notion.Definitions.Concat(notion.Mentions).Contains(passage.Id, StringComparer.Ordinal));
    }

    private static List<Passage> BestOf(Turn turn, Func<Passage, bool> isTelling)
    {
        var ranked = turn.Ranking.Passages;
        var first = ranked.FirstOrDefault(passage => isTelling(passage.Passage)) ?? ranked[0];
        var shown = new List<Passage>();
        foreach (var passage in ranked.TakeWhile(passage => first.Score - passage.Score <= FarBehind).Select(ranked => ranked.Passage))
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
