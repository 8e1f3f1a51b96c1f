using Partenariat.Search;

namespace Partenariat.Dialogs.Words.Told;

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

    /// <summary>The message with blanks in its place; the same where there is none.</summary>
    public static SaidText SetAside(SaidText said)
    {
        var (text, words) = (said.Text, said.Words);
        for (var first = 0; first < words.Count; first++)
        {
            if (Told(words, first) is { } told && EndOf(text, words, first, told.Last) is { } next
                && words.Skip(next).Count(word => word.Plain != "?") >= FewestWordsLeft
                && MayGo(words[first].Start, words[next].Start, said.Names, told.IsPlace))
            {
                var blanked = new BlankedText(text);
                blanked.Blank(words[first].Start, words[next].Start);
                return said.With(blanked);
            }
        }

        return said;
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
            .FirstOrDefault(index => ToldWords.Professions.Contains(words[index].Plain), -1);
        return profession < 0 ? null : (profession, false);
    }

    // The first word behind it, or null where nothing tells where it ends.
    private static int? EndOf(string text, IReadOnlyList<SaidWord> words, int first, int told)
    {
        for (var index = told + 1; index < words.Count && index <= first + LongestIntroduction; index++)
        {
            if (ToldWords.Joins.Contains(words[index].Plain) && index + 1 < words.Count && ToldWords.First.Contains(words[index + 1].Plain))
            {
                return index + 1;
            }

            if (words[index - 1].Before(words[index], text).ContainsAny(Ends)
                || ToldWords.First.Contains(words[index].Plain)
                || ToldWords.Asking.Contains(words[index].Plain))
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
