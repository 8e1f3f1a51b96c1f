using System.Collections.Frozen;
using System.Text;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>
/// « what is partenariat? », « who wrote it? »: a message in English is read as its French, where every word of a sentence of it is
/// known. Nothing is guessed: with one unknown word, a sentence stays as it is.
/// </summary>
internal static class English
{
    private const int FewestWords = 2;
    private const int MostSentences = 8;

    // Marked so in the file, as « on » and « me »: no sign of English.
    private const string AlsoFrench = "fr";

    // By their first word, the longest first.
    private static readonly FrozenDictionary<string, Phrase[]> s_phrases = LanguageFile.Rows("english.tsv")
        .Select(row => new Phrase(row[0].Split(' '), row[1], row.Length < 3 || row[2] != AlsoFrench))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            phrases => phrases.Key, phrases => phrases.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The French by which a message is read; null for a message that is not in English, or not understood.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    /// <param name="recognizer">Finds the names, which stay as they are.</param>
    public static string? InFrench(string text, EntityRecognizer recognizer)
    {
        var words = Words(text);
        if (Signs(words) < FewestWords)
        {
            return null;
        }

        var names = recognizer.Recognize(text).Entities.Where(entity => entity.Kind is not (EntityKind.Absent or EntityKind.Section)).ToList();
        var read = new StringBuilder(text.Length);
        var isEnglish = false;
        foreach (var (start, end) in Sentences(text).Take(MostSentences))
        {
            var said = words.FindAll(word => word.Start >= start && word.End <= end);
            var signs = Signs(said);
            var french = signs == 0 ? null : Read(text, said, end, names);
            isEnglish |= french is not null && signs >= FewestWords;

            // « I am on a visit to Metz. »: what is told in English and not understood is left out.
            _ = read.Append(french ?? (signs == 0 ? text[start..end] : "")).Append(' ');
        }

        return isEnglish ? read.ToString().Trim() : null;
    }

    private static string? Read(string text, List<SaidWord> words, int end, List<Entity> names)
    {
        var french = new StringBuilder();
        for (var index = 0; index < words.Count;)
        {
            var next = index + 1;
            if (names.Where(name => name.Start <= words[index].Start && words[index].Start < name.End).MaxBy(name => name.End) is { } name)
            {
                while (next < words.Count && words[next].Start < name.End)
                {
                    next++;
                }

                _ = french.Append(text, words[index].Start, words[next - 1].End - words[index].Start);
            }
            else if (At(words, index) is { } phrase)
            {
                next = index + phrase.Words.Length;
                _ = french.Append(phrase.French);
            }
            else
            {
                return null;
            }

            var behind = next < words.Count ? words[next].Start : end;
            AppendMarks(french, text.AsSpan(words[next - 1].End, Math.Max(0, behind - words[next - 1].End)));
            index = next;
        }

        return french.ToString();
    }

    // « Dhume's »: an apostrophe is no mark of what is read.
    private static void AppendMarks(StringBuilder french, ReadOnlySpan<char> between)
    {
        foreach (var mark in between)
        {
            if (mark is not ('\'' or '’' or '‘' or '"') && !char.IsWhiteSpace(mark))
            {
                _ = french.Append(mark == '?' ? " ?" : mark.ToString());
            }
        }

        _ = french.Append(' ');
    }

    private static Phrase? At(List<SaidWord> words, int index)
    {
        return s_phrases.TryGetValue(words[index].Plain, out var phrases)
            ? Array.Find(
                phrases,
                phrase => index + phrase.Words.Length <= words.Count
                    && phrase.Words.Index().All(word => words[index + word.Index].Plain == word.Item))
            : null;
    }

    private static int Signs(List<SaidWord> words)
    {
        var signs = 0;
        for (var index = 0; index < words.Count; index++)
        {
            if (At(words, index) is { IsEnglish: true } phrase)
            {
                signs += phrase.Words.Length;
                index += phrase.Words.Length - 1;
            }
        }

        return signs;
    }

    // As typed: the spellings of French are none of English.
    private static List<SaidWord> Words(string text)
    {
        var words = new List<SaidWord>();
        for (var index = 0; index < text.Length; index++)
        {
            var start = index;
            while (index < text.Length && char.IsLetterOrDigit(text[index]))
            {
                index++;
            }

            if (index > start)
            {
                words.Add(new SaidWord(PlainWords.Fold(text.AsSpan(start, index - start)), start, index));
            }
        }

        return words;
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var isEnd = text[index] is '?' or '!' or '\n' || (text[index] == '.' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])));
            if (isEnd || index + 1 == text.Length)
            {
                yield return (start, index + 1);
                start = index + 1;
            }
        }
    }

    private sealed record Phrase(string[] Words, string French, bool IsEnglish);
}
