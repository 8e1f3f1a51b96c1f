using System.Collections.Frozen;
using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Finding;

/// <summary>
/// Things told one after the other that a passage announces: « trois types de lieux : les lieux d'accueil, …, les lieux de soin
/// et les lieux de vie » or « Il y a plusieurs niveaux. Au niveau local, … Au niveau national, … ».
/// </summary>
internal static class AnnouncedParts
{
    private const int Fewest = 2;
    private const int Most = 12;
    private const int ShortestNoun = 4;

    // « Enfin, le niveau politique »
    private const int WordsToTheNoun = 4;

    private static readonly FrozenDictionary<string, int> s_counts = LanguageFile.Rows("counts.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    // « plusieurs »
    private static readonly FrozenSet<string> s_several = LanguageFile.Lines("several-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_determiners = LanguageFile.Lines("determiners.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « … et les lieux de vie »
    private static readonly FrozenSet<string> s_joins = LanguageFile.Lines("enumeration-joins.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many a word says; null where it says no number, or all.</summary>
    /// <param name="word">A word of a text.</param>
    /// <param name="text">The text.</param>
    public static int? CountOf(SaidWord word, string text)
    {
        var count = word.Plain == PlainWords.Number && int.TryParse(text.AsSpan(word.Start, word.End - word.Start), out var digits)
            ? digits
            : s_counts.GetValueOrDefault(word.Plain);
        return count is >= Fewest and <= Most ? count : null;
    }

    /// <summary>A word without the sign of its plural.</summary>
    public static string Stem(string plain)
    {
        return plain.TrimEnd('s', 'x');
    }

    /// <summary>The first such things of a passage, or null.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentences">Its sentences.</param>
    public static PartList? Of(Passage passage, IReadOnlyList<string> sentences)
    {
        return BehindAColon(passage) ?? InSentences(passage, sentences);
    }

    private static PartList? BehindAColon(Passage passage)
    {
        var text = passage.Text;
        var words = PlainWords.Of(text);
        for (var index = 0; index < words.Count; index++)
        {
            if (CountOf(words[index], text) is { } count
                && text.IndexOfAny([':', '.', ';', '\n'], words[index].End) is var colon and >= 0 && text[colon] == ':'
                && Alike(text, words, colon) is { } starts && starts.Count == count)
            {
                var nouns = words.Skip(index + 1).TakeWhile(word => word.End <= colon).Append(words[starts[0] + 1]);
                return new PartList(
                    PartKind.Point,
                    [.. Cut(text, words, starts).Select(part => new PassagePart(passage, part))],
                    nouns.Select(word => Stem(word.Plain)).Where(noun => noun.Length >= ShortestNoun).ToHashSet(StringComparer.Ordinal));
            }
        }

        return null;
    }

    // Behind the colon, the places at which the sentence begins again with the same two words: « les lieux », outside brackets.
    private static List<int>? Alike(string text, IReadOnlyList<SaidWord> words, int colon)
    {
        var first = 0;
        while (first < words.Count && words[first].Start < colon)
        {
            first++;
        }

        if (first + 1 >= words.Count || !s_determiners.Contains(words[first].Plain) || words[first + 1].Plain.Length < ShortestNoun)
        {
            return null;
        }

        var starts = new List<int>();
        var (depth, place) = (0, words[first].Start);
        for (var index = first; index + 1 < words.Count; index++)
        {
            for (; place < words[index].Start; place++)
            {
                depth += text[place] switch { '(' => 1, ')' => -1, _ => 0 };
                if (depth == 0 && text[place] is '.' or '\n')
                {
                    return starts;
                }
            }

            if (depth == 0 && words[index].Plain == words[first].Plain && words[index + 1].Plain == words[first + 1].Plain && IsSetOff(text, words, index))
            {
                starts.Add(index);
            }
        }

        return starts;
    }

    private static bool IsSetOff(string text, IReadOnlyList<SaidWord> words, int index)
    {
        // Two words of one short spelling have one place.
        return s_joins.Contains(words[index - 1].Plain)
            || words[index - 1].Before(words[index], text).ContainsAny(",;:");
    }

    private static IEnumerable<string> Cut(string text, IReadOnlyList<SaidWord> words, List<int> starts)
    {
        for (var part = 0; part + 1 < starts.Count; part++)
        {
            var next = starts[part + 1];
            var end = s_joins.Contains(words[next - 1].Plain) ? words[next - 1].Start : words[next].Start;
            yield return text[words[starts[part]].Start..end].TrimEnd(' ', ',', ';');
        }

        var last = words[starts[^1]].Start;
        yield return text[last..EndOfSentence(text, last)].TrimEnd();
    }

    private static int EndOfSentence(string text, int start)
    {
        var depth = 0;
        for (var place = start; place < text.Length; place++)
        {
            depth += text[place] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && text[place] is '.' or '\n')
            {
                return place;
            }
        }

        return text.Length;
    }

    private static PartList? InSentences(Passage passage, IReadOnlyList<string> sentences)
    {
        for (var index = 0; index + Fewest < sentences.Count; index++)
        {
            var words = PlainWords.Of(sentences[index]);
            if (words is not [.., { Plain: { Length: >= ShortestNoun } last }]
                || words.Select(word => CountOf(word, sentences[index]) ?? (s_several.Contains(word.Plain) ? 0 : null))
                    .FirstOrDefault(count => count is not null)
                    is not { } count)
            {
                continue;
            }

            var noun = Stem(last);
            var parts = sentences.Skip(index + 1)
                .TakeWhile(sentence => PlainWords.Of(sentence).Take(WordsToTheNoun).Any(word => Stem(word.Plain) == noun))
                .ToList();
            if (parts.Count >= Fewest && (count == 0 || parts.Count == count))
            {
                var nouns = new HashSet<string>(StringComparer.Ordinal) { noun };
                return new PartList(PartKind.Point, [.. parts.Select(part => new PassagePart(passage, part))], nouns);
            }
        }

        return null;
    }
}
