using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>What a message says that it does not want: « sauf Dhume », « pas celle du ministère », « autre que le réseau ».</summary>
internal static class Exclusions
{
    // So many words may stand between the exclusion and the name: « pas celle de chez ».
    private const int MostBetween = 4;

    private static readonly Phrases s_markers = Phrases.Read("exclusions.tsv");

    // « sans convention » is a subject, « sans Dhume » is not.
    private static readonly Phrases s_peopleMarkers = Phrases.Read("exclusions-people.tsv");

    private static readonly FrozenSet<string> s_official = LanguageFile.Lines("official-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // Between two names of one exclusion: « sauf Dhume et Vidalenc ».
    private static readonly FrozenSet<string> s_links = LanguageFile.Lines("exclusion-links.tsv").ToFrozenSet(StringComparer.Ordinal);

    // Those of them that go on to one more name.
    private static readonly FrozenSet<string> s_conjunctions = LanguageFile.Lines("exclusion-conjunctions.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_pronouns = LanguageFile.Lines("exclusion-pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names that are set aside.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="names">What it names.</param>
    public static IReadOnlyList<Entity> Of(IReadOnlyList<SaidWord> words, Recognition names)
    {
        if (names.Entities.Count == 0)
        {
            return [];
        }

        var excluded = new List<Entity>();
        for (var index = 0; index < words.Count; index++)
        {
            if (s_markers.At(words, index) is { } length)
            {
                excluded.AddRange(After(words, index + length, names));
            }
            else if (s_peopleMarkers.At(words, index) is { } own)
            {
                excluded.AddRange(After(words, index + own, names).Where(entity => entity.Kind == EntityKind.Author));
            }
        }

        return [.. excluded.Distinct()];
    }

    /// <summary>True for « pas celle du ministère », « sauf la définition officielle ».</summary>
    public static bool NameTheOfficial(IReadOnlyList<SaidWord> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (s_markers.At(words, index) is { } length
                && words.Skip(index + length).Take(MostBetween).Any(word => s_official.Contains(word.Plain)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Entity> After(IReadOnlyList<SaidWord> words, int index, Recognition names)
    {
        // « non, pas lui, Damon » sets nobody aside that it names.
        if (index < words.Count && s_pronouns.Contains(words[index].Plain))
        {
            yield break;
        }

        var between = 0;
        var isFound = false;
        var isLinked = true;
        while (index < words.Count && words[index].Plain != "?")
        {
            var here = names.Entities.Where(entity => entity.Start <= words[index].Start && words[index].Start < entity.End).ToList();
            if (here.Count > 0)
            {
                // « non pas Damon, Dhume » wants the second.
                if (!isLinked)
                {
                    yield break;
                }

                foreach (var entity in here)
                {
                    yield return entity;
                }

                isFound = true;
                isLinked = false;
                var end = here.Max(entity => entity.End);
                while (index < words.Count && words[index].Start < end)
                {
                    index++;
                }
            }
            else if (isFound ? s_links.Contains(words[index].Plain) : between++ < MostBetween)
            {
                isLinked |= s_conjunctions.Contains(words[index].Plain);
                index++;
            }
            else
            {
                yield break;
            }
        }
    }
}
