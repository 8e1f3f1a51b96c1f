using System.Collections.Frozen;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>
/// « je suis éducatrice spécialisée et je cherche une définition du réseau », « je travaille dans une maison de quartier, … »:
/// the profession of who asks and where they work are no words to look for, where something is asked behind.
/// </summary>
internal static class Introductions
{
    // « je suis en première année de formation d'assistante sociale »
    private const int MostBetween = 7;
    private const int LongestIntroduction = 14;
    private const int FewestWordsLeft = 3;
    private const string Ends = ",.;:!\n";

    private static readonly Phrases s_leads = Phrases.Read("introduction-leads.tsv");

    // « en stage », « je travaille dans »
    private static readonly Phrases s_places = Phrases.Read("workplace-leads.tsv");

    private static readonly FrozenSet<string> s_professions = LanguageFile.Lines("professions.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « … et je cherche », « … et on me demande »
    private static readonly FrozenSet<string> s_joins = LanguageFile.Lines("introduction-joins.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_going = LanguageFile.Lines("first-person.tsv").Concat(LanguageFile.Lines("we-words.tsv"))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_asking = LanguageFile.Lines("interrogatives.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text with blanks in its place; of the same length, and the same text where there is none.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    /// <param name="names">What it names.</param>
    public static string SetAside(string text, IReadOnlyList<SaidWord> words, Recognition names)
    {
        for (var first = 0; first < words.Count; first++)
        {
            if (Told(words, first) is { } told && EndOf(text, words, first, told.Last) is { } next
                && words.Skip(next).Count(word => word.Plain != "?") >= FewestWordsLeft
                && MayGo(words[first].Start, words[next].Start, names, told.IsPlace))
            {
                var (start, end) = (words[first].Start, words[next].Start);
                return string.Concat(text.AsSpan(0, start), new string(' ', end - start), text.AsSpan(end));
            }
        }

        return text;
    }

    // The place of the profession, or of the last word of « je travaille dans ».
    private static (int Last, bool IsPlace)? Told(IReadOnlyList<SaidWord> words, int first)
    {
        if (s_places.At(words, first) is { } count)
        {
            return (first + count - 1, true);
        }

        if (s_leads.At(words, first) is not { } lead)
        {
            return null;
        }

        var profession = Enumerable.Range(first + lead, Math.Max(0, Math.Min(MostBetween, words.Count - first - lead)))
            .FirstOrDefault(index => s_professions.Contains(words[index].Plain), -1);
        return profession < 0 ? null : (profession, false);
    }

    // The first word behind it, or null where nothing tells where it ends.
    private static int? EndOf(string text, IReadOnlyList<SaidWord> words, int first, int told)
    {
        for (var index = told + 1; index < words.Count && index <= first + LongestIntroduction; index++)
        {
            if (s_joins.Contains(words[index].Plain) && index + 1 < words.Count && s_going.Contains(words[index + 1].Plain))
            {
                return index + 1;
            }

            if (text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End).ContainsAny(Ends)
                || s_going.Contains(words[index].Plain)
                || s_asking.Contains(words[index].Plain))
            {
                return index;
            }
        }

        return null;
    }

    // « je suis en BTS ESF, quels témoignages… » may need the diploma, « je suis coordinatrice d'un réseau, … » the notion, where
    // nothing else is named.
    private static bool MayGo(int start, int end, Recognition names, bool isPlace)
    {
        var within = names.Entities.Where(entity => entity.Start >= start && entity.End <= end).ToList();
        return !within.Exists(entity => entity.Kind == EntityKind.Diploma)
            && (within.TrueForAll(entity => entity.Kind == EntityKind.Absent)
                || !isPlace && names.Entities.Any(entity => entity.Start >= end && entity.Kind is EntityKind.Notion or EntityKind.Author or EntityKind.Law));
    }
}
