using System.Collections.Frozen;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>
/// A message as it is read: cut to the length that is read, without what typing adds to words. Every change keeps the
/// length, so that places in it are places in the message.
/// </summary>
internal static class Typing
{
    /// <summary>Longer messages are read up to here: a question is never as long, a pasted quotation can be.</summary>
    public const int LongestMessage = 4_000;

    // The longest French word has 27 letters: what is longer is no word, and costs whoever compares it.
    private const int LongestWord = 40;

    private const int MostConsonants = 5;

    // Of « étudiant.e.s », « acteur.trice ».
    private static readonly FrozenSet<string> s_inclusiveEndings = LanguageFile.Lines("inclusive-endings.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for « asdfghjkl »: more consonants in a row than any French word has.</summary>
    public static bool IsMashed(string word)
    {
        var run = 0;
        foreach (var letter in PlainWords.Fold(word))
        {
            run = char.IsAsciiLetter(letter) && !"aeiouy".Contains(letter, StringComparison.Ordinal) ? run + 1 : 0;
            if (run > MostConsonants)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The message to read.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    public static string Clean(string message)
    {
        var text = WellFormed.Text(message.Length > LongestMessage ? message[..LongestMessage] : message).ToCharArray();
        JoinAcronyms(text);
        for (var index = 0; index < text.Length;)
        {
            if (!IsOfWord(text[index]))
            {
                BlankMark(text, index++);
                continue;
            }

            var end = index;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (end - index > LongestWord)
            {
                text.AsSpan(index + LongestWord, end - index - LongestWord).Fill(' ');
            }

            index = BlankInclusiveEnding(text, end);
        }

        return new string(text);
    }

    // « C.C.A.S. » is CCAS.
    private static void JoinAcronyms(char[] text)
    {
        for (var start = 0; start + 3 < text.Length; start++)
        {
            var end = start;
            while (end + 1 < text.Length && char.IsAsciiLetter(text[end]) && text[end + 1] == '.')
            {
                end += 2;
            }

            if (end < text.Length && end > start && char.IsAsciiLetter(text[end]) && (end + 1 == text.Length || !IsOfWord(text[end + 1])))
            {
                end++;
            }

            var isApart = start == 0 || !IsOfWord(text[start - 1]);
            if (isApart && end - start >= 4)
            {
                var letters = text[start..end].Where(char.IsAsciiLetter).ToArray();
                text.AsSpan(start, end - start).Fill(' ');
                letters.CopyTo(text, start);
                start = end;
            }
        }
    }

    // Marks of chat programs: « _réseau_ », « *réseau* », « `réseau` ».
    private static void BlankMark(char[] text, int index)
    {
        if (text[index] is '_' or '*' or '`' or '~' or '|' or '#' or '>' or '<')
        {
            text[index] = ' ';
        }
    }

    // « associatif·ve·s », « étudiant(e)s », « formateur.rice.s »: the first form stands for all.
    private static int BlankInclusiveEnding(char[] text, int end)
    {
        var index = end;
        while (index < text.Length)
        {
            var isDot = text[index] is '·' or '•' or '‧' or '∙';
            var isPoint = text[index] == '.' && index + 1 < text.Length && char.IsAsciiLetterLower(text[index + 1]) && IsShortEnding(text, index + 1);
            var isBracket = text[index] == '(' && IsBracketEnding(text, index);
            if (!isDot && !isPoint && !isBracket)
            {
                break;
            }

            index++;
            while (index < text.Length && (IsOfWord(text[index]) || (isBracket && text[index] == ')')))
            {
                index++;
            }
        }

        text.AsSpan(end, index - end).Fill(' ');
        return index;
    }

    // « étudiant.e.s » but not « partenariat.et puis » nor « site.fr ».
    private static bool IsShortEnding(char[] text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return s_inclusiveEndings.Contains(new string(text, start, end - start));
    }

    private static bool IsBracketEnding(char[] text, int start)
    {
        var end = Array.IndexOf(text, ')', start);
        return end > start + 1 && end - start <= 6 && text.AsSpan(start + 1, end - start - 1).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private static bool IsOfWord(char character)
    {
        return char.IsLetterOrDigit(character);
    }
}
