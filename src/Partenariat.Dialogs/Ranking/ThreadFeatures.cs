using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Reckons what a passage has to do with the conversation.</summary>
/// <param name="edition">The edition.</param>
/// <param name="asked">The message.</param>
/// <param name="before">What the conversation is about.</param>
internal sealed class ThreadFeatures(Edition edition, Asked asked, Discussion before)
{
    private readonly List<string> _screen = [.. before.Screen.Select(passage => passage.Id)];
    private readonly IReadOnlyList<string> _atRank = (asked.Rank is { } rank ? before.At(rank)?.Passages : null) ?? [];
    private readonly List<string> _waiting = [.. before.Waiting];
    private readonly string[] _threadNotions = [.. before.Notions.Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<string, int> _threadDefinitions = EditionPlaces.DefinitionsOf(edition, before.Notions);

    private readonly HashSet<string> _notesOnScreenAuthors = EditionPlaces.NotesOn(
        edition, before.Screen.SelectMany(passage => passage.Authors.Concat(passage.About)).Select(author => author.Id));

    /// <summary>Sets them for a passage.</summary>
    public void Set(Passage passage, FeatureValues values)
    {
        var place = _screen.IndexOf(passage.Id);
        values.Flag(IsOnScreen, place >= 0);
        values.Set(ScreenRank, place < 0 ? 0 : 1.0 / (1 + place));
        values.Flag(WasSeen, before.Seen.Contains(passage.Id));
        var waiting = _waiting.IndexOf(passage.Id);
        values.Set(WaitingRank, waiting < 0 ? 0 : 1.0 / (1 + waiting));
        values.Flag(SameAuthor, Ids.AreAny(passage.Authors, before.Authors));
        values.Flag(TellsOfSameAuthor, passage.Authors.Count == 0 && Ids.AreAny(passage.About, before.Authors));
        values.Flag(NoteOnScreenAuthor, _notesOnScreenAuthors.Contains(passage.Id));
        values.Flag(IsOfRank, _atRank.Contains(passage.Id));
        if (before.Notions.Count > 0)
        {
            values.Set(TreatsThreadNotion, (double)Ids.CountOf(passage.Notions, _threadNotions) / before.Notions.Count);
            values.Set(DefinesThreadNotion, _threadDefinitions.TryGetValue(passage.Id, out var order) ? 1.0 / (1 + order) : 0);
        }

        if (before.Main is { } main)
        {
            values.Flag(IsMain, passage.Id == main.Id);
            values.Flag(SameWork, passage.Source.Id == main.Source.Id && main.Source.Id != Edition.OwnSourceId);
            values.Flag(SameSection, passage.Section.Id == main.Section.Id);
            var ahead = passage.Order - main.Order;
            values.Flag(IsNext, ahead == 1);
            values.Flag(IsSoonAfter, ahead is > 1 and <= 4);
            values.Flag(IsJustBefore, ahead is < 0 and >= -2);
            values.Flag(SourceOfMain, passage.IsSourceLine && passage.Source.Id == main.Source.Id);
        }
    }
}
