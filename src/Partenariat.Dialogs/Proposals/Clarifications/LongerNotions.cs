using Partenariat.Corpus;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Clarifications;

/// <summary>« un réseau pour la santé »: the words of « réseau de santé » with another word between them may mean it, or the shorter notion.</summary>
internal sealed class LongerNotions(Edition edition)
{
    private const int ShortestWord = 4;

    private readonly IReadOnlyList<(Notion Notion, IReadOnlyList<string> Words)> _notions =
        [.. edition.Notions.Where(notion => notion.Definitions.Count + notion.Mentions.Count > 0).Select(notion => (notion, Telling(notion.Label)))];

    /// <summary>The longer notions, then the one that is named; null where the message names more, or nothing longer.</summary>
    public IReadOnlyList<Notion>? Of(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Notions is not [var id] || asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count > 0 || edition.FindNotion(id) is not { } named)
        {
            return null;
        }

        var other = asked.Leftover.Terms.Where(term => !term.IsCommon || term.PassagesInText > 0).Select(term => PlainWords.Fold(term.Surface)).Where(word => word.Length >= ShortestWord).ToList();
        var words = Telling(named.Label);
        List<Notion> longer =
        [
            .. _notions.Where(entry => entry.Notion.Id != id && entry.Words.Count == words.Count + other.Count && other.Count > 0
                    && words.All(entry.Words.Contains) && other.All(entry.Words.Contains))
                .Select(entry => entry.Notion),
        ];
        return longer.Count > 0 ? [.. longer, named] : null;
    }

    private static IReadOnlyList<string> Telling(string label)
    {
        return [.. PlainWords.Of(label).Select(word => word.Plain).Where(word => word.Length >= ShortestWord)];
    }
}
