using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Reckons what a passage has to do with what the message names.</summary>
/// <param name="edition">The edition.</param>
/// <param name="items">The plain words of each item of a curriculum.</param>
/// <param name="asked">The message.</param>
internal sealed class NamedFeatures(Edition edition, IReadOnlyDictionary<string, string[]> items, Asked asked)
{
    private readonly string[] _notions = [.. asked.Notions.Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<string, int> _definitions = EditionPlaces.DefinitionsOf(edition, asked.Notions);
    private readonly HashSet<string> _notesOnAuthors = EditionPlaces.NotesOn(edition, asked.Authors);

    /// <summary>Sets them for a passage.</summary>
    public void Set(Passage passage, FeatureValues values)
    {
        if (asked.Notions.Count > 0)
        {
            var defines = _definitions.TryGetValue(passage.Id, out var place);
            values.Flag(Defines, defines);
            values.Set(DefinesRank, defines ? 1.0 / (1 + place) : 0);
            var treated = Ids.CountOf(passage.Notions, _notions);
            values.Set(TreatsNotion, (double)treated / asked.Notions.Count);
            values.Flag(TreatsAllNotions, treated == asked.Notions.Count);
        }

        if (asked.Authors.Count > 0)
        {
            values.Flag(AuthorSpeaks, Ids.AreAny(passage.Authors, asked.Authors));
            values.Flag(AuthorIsTold, passage.Authors.Count == 0 && Ids.AreAny(passage.About, asked.Authors));
            values.Flag(AuthorQuotes, Ids.AreAny(passage.QuotedBy, asked.Authors));
            values.Flag(AuthorWrote, Ids.AreAny(passage.Source.AuthorIds, asked.Authors));
            values.Flag(
                AnotherAuthorSpeaks,
                passage.Authors.Count > 0 && !Ids.AreAny(passage.Authors, asked.Authors) && !Ids.AreAny(passage.QuotedBy, asked.Authors));
            values.Flag(NoteOnAuthor, _notesOnAuthors.Contains(passage.Id));
        }

        values.Flag(OfWork, Ids.Have(asked.Works, passage.Source.Id) || (passage.Via is { } via && Ids.Have(asked.Works, via.Id)));
        foreach (var law in asked.Laws)
        {
            if (law.Id == passage.Source.Id)
            {
                values.Flag(OfLaw, true);
                values.Flag(
                    OfArticle,
                    values.All[(int)OfArticle] > 0
                    || (law.Article is { } article && passage.Locator?.Contains(article, StringComparison.OrdinalIgnoreCase) == true));
            }
        }

        values.Flag(OfDiploma, passage.Diploma is { } diploma && Ids.Have(asked.Diplomas, diploma));
        values.Flag(OfItem, passage.Item is { } item && NamesItem(item));
        foreach (var section in asked.Sections)
        {
            values.Flag(InSection, values.All[(int)InSection] > 0 || IsUnder(passage.Section, section));
        }

        values.Flag(OfYear, asked.Year is { } year && passage.Source.Year == year);
    }

    // « module A », « F3 », « activité G1 »
    private bool NamesItem(string item)
    {
        var words = items[item];
        for (var first = 0; words.Length > 0 && first + words.Length <= asked.Message.Words.Count; first++)
        {
            var same = 0;
            while (same < words.Length && asked.Message.Words[first + same].Plain == words[same])
            {
                same++;
            }

            if (same == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnder(Section? inner, string section)
    {
        return inner is not null && (inner.Id == section || IsUnder(inner.Parent, section));
    }
}
