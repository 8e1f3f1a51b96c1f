using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Partenariat.Dialogs.Words;

/// <summary>
/// Cuts a message into plain words: « C'est koi ? » is « c », « est », « quoi », « ? ». A number of four digits is
/// « &lt;annee&gt; », another « &lt;nombre&gt; », « 2e » is « &lt;rang&gt; », a picture sign « &lt;signe&gt; ».
/// </summary>
internal static class PlainWords
{
    /// <summary>A year.</summary>
    public const string Year = "<annee>";

    /// <summary>Any other number.</summary>
    public const string Number = "<nombre>";

    /// <summary>« 2e ».</summary>
    public const string Rank = "<rang>";

    /// <summary>An emoji or another sign that is no word.</summary>
    public const string Sign = "<signe>";

    private static readonly FrozenDictionary<string, string[]> s_spellings = LanguageFile.Rows("spellings.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>The words of a message in their order.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    public static IReadOnlyList<SaidWord> Of(string text)
    {
        var words = new List<SaidWord>();
        for (var index = 0; index < text.Length;)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                var start = index;
                while (index < text.Length && (char.IsLetterOrDigit(text[index]) || CharUnicodeInfo.GetUnicodeCategory(text[index]) == UnicodeCategory.NonSpacingMark))
                {
                    index++;
                }

                Add(Fold(text.AsSpan(start, index - start)), start, index, IsAlone(text, start, index), words);
            }
            else
            {
                AddSign(text[index], index, words);
                index++;
            }
        }

        return words;
    }

    /// <summary>The plain words of a message in one string: the same for two ways of typing the same.</summary>
    public static string Joined(string text)
    {
        return string.Join(' ', Of(text).Select(word => word.Plain));
    }

    /// <summary>Lower case, no accents, ligatures written out.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in new string(word).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            _ = char.ToLowerInvariant(character) switch
            {
                'œ' => folded.Append("oe"),
                'æ' => folded.Append("ae"),
                var lower => folded.Append(lower),
            };
        }

        return folded.ToString();
    }

    // A short spelling stands alone: « c » in « c koi », not in « c'est » nor in « c-à-d ».
    private static bool IsAlone(string text, int start, int end)
    {
        return (start == 0 || !IsLink(text[start - 1])) && (end == text.Length || !IsLink(text[end]));
    }

    private static bool IsLink(char character)
    {
        return character is '\'' or '’' or '‘' or '-';
    }

    private static void Add(string folded, int start, int end, bool isAlone, List<SaidWord> words)
    {
        if (folded.Length == 0)
        {
            return;
        }

        if (char.IsAsciiDigit(folded[0]))
        {
            words.Add(new SaidWord(OfDigits(folded), start, end));
        }
        else if (isAlone && s_spellings.TryGetValue(folded, out var written))
        {
            words.AddRange(written.Select(word => new SaidWord(word, start, end)));
        }
        else
        {
            words.Add(new SaidWord(folded, start, end));
        }
    }

    private static string OfDigits(string folded)
    {
        var digits = folded.TakeWhile(char.IsAsciiDigit).Count();
        return digits < folded.Length ? folded[digits..] is "e" or "eme" or "er" or "ere" or "nd" or "nde" or "ieme" ? Rank : folded
            : digits == 4 && folded[0] is '1' or '2' ? Year
            : Number;
    }

    private static void AddSign(char character, int index, List<SaidWord> words)
    {
        var sign = character switch
        {
            '?' => "?",
            '/' or '=' or '≠' => character.ToString(),
            _ when CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate => Sign,
            _ => null,
        };
        if (sign is not null && (words.Count == 0 || words[^1].Plain != sign))
        {
            words.Add(new SaidWord(sign, index, index + 1));
        }
    }
}
