using System.Collections.Frozen;
using Partenariat.Search;
using Partenariat.Search.Analysis;

namespace Partenariat.Dialogs.Words.Told;

/// <summary>
/// « je prépare mon oral et je me demande : … », « … c'est pour mon mémoire »: what a question is asked for, and how. No word
/// of it is looked for, where something is asked beside it.
/// </summary>
internal static class Circumstances
{
    private const string Ends = ",.;:!?()\n…";

    private static readonly FrozenSet<string> s_articles = LanguageFile.Lines("topic-articles.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « faut-il », « y a-t-il », « que dit »
    private static readonly Phrases s_opening = Phrases.Read("joined-openings.tsv");

    /// <summary>The message with blanks in their place; the same where there is none or nothing else.</summary>
    public static SaidText SetAside(SaidText said)
    {
        var (text, words) = (said.Text, said.Words);
        var parts = Cut(text, words).ToList();
        var aside = parts.Where(part => !IsQuestion(words, part) && !IsTopic(words, part) && IsAside(text, part, said.Names)).ToList();
        if (aside.Count == 0 || !parts.Except(aside).Any(part => Asks(part, said.Names)))
        {
            return said;
        }

        var blanked = new BlankedText(text);
        foreach (var (start, end) in aside)
        {
            blanked.Blank(start, end);
        }

        return said.With(blanked);
    }

    // With the mark behind each.
    private static IEnumerable<(int Start, int End)> Cut(string text, IReadOnlyList<SaidWord> words)
    {
        var start = 0;
        for (var index = 1; index < words.Count; index++)
        {
            var between = words[index - 1].Before(words[index], text);
            if (words[index].Plain != "?" && (words[index - 1].Plain == "?" || between.ContainsAny(Ends) || IsLedIn(words, index)))
            {
                yield return (start, words[index].Start);
                start = words[index].Start;
            }
        }

        yield return (start, text.Length);
    }

    // « je reprends mes études et | quelles lois… », « je prépare un oral | je voudrais savoir… »
    private static bool IsLedIn(IReadOnlyList<SaidWord> words, int index)
    {
        return (ToldWords.Joins.Contains(words[index - 1].Plain) && (ToldWords.Asking.Contains(words[index].Plain) || s_opening.At(words, index) is not null))
            || AskingLeads.StandAt(words, index);
    }

    // « titre et année ? », « par quoi commencer »
    private static bool IsQuestion(IReadOnlyList<SaidWord> words, (int Start, int End) part)
    {
        return words.Any(word => word.Start >= part.Start && word.Start < part.End && (word.Plain == "?" || ToldWords.Asking.Contains(word.Plain)));
    }

    // « les étudiants, à quoi les entretiens leur servent-ils ? » speaks of them.
    private static bool IsTopic(IReadOnlyList<SaidWord> words, (int Start, int End) part)
    {
        var said = words.Where(word => word.Start >= part.Start && word.Start < part.End).ToList();
        return said is [var first, ..] && s_articles.Contains(first.Plain) && !said.Exists(word => ToldWords.First.Contains(word.Plain));
    }

    private static bool IsAside(string text, (int Start, int End) part, Recognition names)
    {
        var isTold = false;
        foreach (var word in Within(names.Words, part))
        {
            if (ToldWords.Circumstances.Contains(word.Folded))
            {
                isTold = true;
            }
            else if (!GrammarWords.Hold(word.Folded) && !char.IsAsciiDigit(word.Folded[0]) && !IsCapital(text, word, part.Start))
            {
                return false;
            }
        }

        return isTold && !text.AsSpan(part.Start, part.End - part.Start).ContainsAny("«\"“")
            && !names.Entities.Any(entity => entity.Kind != EntityKind.Absent && entity.Start < part.End && entity.End > part.Start);
    }

    // « à l'IRTS de Lille »
    private static bool IsCapital(string text, Word word, int start)
    {
        return char.IsUpper(text[word.Start]) && text.AsSpan(start, word.Start - start).ContainsAnyInRange('a', 'z');
    }

    private static bool Asks((int Start, int End) part, Recognition names)
    {
        return names.Entities.Any(entity => entity.Kind != EntityKind.Absent && entity.Start >= part.Start && entity.End <= part.End)
            || Within(names.Words, part).Any(word => !GrammarWords.Hold(word.Folded) && !ToldWords.Circumstances.Contains(word.Folded));
    }

    private static IEnumerable<Word> Within(IReadOnlyList<Word> words, (int Start, int End) part)
    {
        return words.Where(word => word.Start >= part.Start && word.Start < part.End);
    }
}
