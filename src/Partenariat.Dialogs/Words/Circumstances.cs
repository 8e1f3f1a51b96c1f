using System.Collections.Frozen;
using Partenariat.Search;
using Partenariat.Search.Analysis;

namespace Partenariat.Dialogs.Words;

/// <summary>
/// « je prépare mon oral et je me demande : … », « … c'est pour mon mémoire »: what a question is asked for, and how. No word
/// of it is looked for, where something is asked beside it.
/// </summary>
internal static class Circumstances
{
    private const string Ends = ",.;:!?()\n…";

    // « mémoire », « stage », « urgent », « question »
    private static readonly FrozenSet<string> s_circumstances = LanguageFile.Lines("circumstance-words.tsv").Concat(LanguageFile.Lines("professions.tsv"))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_joins = LanguageFile.Lines("introduction-joins.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_articles = LanguageFile.Lines("topic-articles.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_first = LanguageFile.Lines("first-person.tsv").Concat(LanguageFile.Lines("we-words.tsv"))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_asking = LanguageFile.Lines("interrogatives.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « faut-il », « y a-t-il », « que dit »
    private static readonly Phrases s_opening = Phrases.Read("joined-openings.tsv");

    private static readonly Phrases s_starts = Phrases.Read("asking-starts.tsv");

    private static readonly Phrases s_leads = Phrases.Read("asking-leads.tsv");

    /// <summary>The text with blanks in their place; of the same length, and the same text where there is none or nothing else.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    /// <param name="names">What it names.</param>
    public static string SetAside(string text, IReadOnlyList<SaidWord> words, Recognition names)
    {
        var parts = Cut(text, words).ToList();
        var aside = parts.Where(part => !IsQuestion(words, part) && !IsTopic(words, part) && IsAside(text, part, names)).ToList();
        if (aside.Count == 0 || !parts.Except(aside).Any(part => Asks(part, names)))
        {
            return text;
        }

        var characters = text.ToCharArray();
        foreach (var (start, end) in aside)
        {
            characters.AsSpan(start, end - start).Fill(' ');
        }

        return new string(characters);
    }

    // With the mark behind each.
    private static IEnumerable<(int Start, int End)> Cut(string text, IReadOnlyList<SaidWord> words)
    {
        var start = 0;
        for (var index = 1; index < words.Count; index++)
        {
            var between = text.AsSpan(words[index - 1].End, Math.Max(0, words[index].Start - words[index - 1].End));
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
        return (s_joins.Contains(words[index - 1].Plain) && (s_asking.Contains(words[index].Plain) || s_opening.At(words, index) is not null))
            || s_leads.At(words, index) is not null
            || s_starts.At(words, index) is not null;
    }

    // « titre et année ? », « par quoi commencer »
    private static bool IsQuestion(IReadOnlyList<SaidWord> words, (int Start, int End) part)
    {
        return words.Any(word => word.Start >= part.Start && word.Start < part.End && (word.Plain == "?" || s_asking.Contains(word.Plain)));
    }

    // « les étudiants, à quoi les entretiens leur servent-ils ? » speaks of them.
    private static bool IsTopic(IReadOnlyList<SaidWord> words, (int Start, int End) part)
    {
        var said = words.Where(word => word.Start >= part.Start && word.Start < part.End).ToList();
        return said is [var first, ..] && s_articles.Contains(first.Plain) && !said.Exists(word => s_first.Contains(word.Plain));
    }

    private static bool IsAside(string text, (int Start, int End) part, Recognition names)
    {
        var isTold = false;
        foreach (var word in Within(names.Words, part))
        {
            if (s_circumstances.Contains(word.Folded))
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
            || Within(names.Words, part).Any(word => !GrammarWords.Hold(word.Folded) && !s_circumstances.Contains(word.Folded));
    }

    private static IEnumerable<Word> Within(IReadOnlyList<Word> words, (int Start, int End) part)
    {
        return words.Where(word => word.Start >= part.Start && word.Start < part.End);
    }
}
