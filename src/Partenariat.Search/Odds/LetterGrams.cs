using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Partenariat.Search.Odds;

/// <summary>
/// Cuts a text into runs of four and of six letters, across words: « fais commun » and « faire en commun » share most of theirs, and
/// so do a word and its misspelling. Case, accents and signs do not count.
/// </summary>
internal static class LetterGrams
{
    private const int ShortRun = 4;
    private const int LongRun = 6;

    // The alphabet has 32 signs: six of them fit into 30 bits, and a bit above tells short runs from long ones.
    internal const int BitsOfSign = 5;
    private const uint LongMark = 1u << (LongRun * BitsOfSign);
    internal const byte Gap = 0;
    private const byte FirstLetter = 1;
    private const byte FirstFigure = FirstLetter + 26;
    private const int FiguresOfSign = 2;

    // Up to the end of Latin Extended-A: the letters of French and its neighbours.
    private static readonly byte[]?[] s_signs = [.. Enumerable.Range(0, 0x180).Select(character => SignsOf((char)character))];

    /// <summary>Each run of a text once, in order.</summary>
    /// <param name="text">Any text; a gap is put before and behind it.</param>
    public static uint[] Of(string text)
    {
        var signs = Signs(text);
        var grams = new List<uint>(2 * signs.Count);
        AddRuns(signs, ShortRun, 0, grams);
        AddRuns(signs, LongRun, LongMark, grams);
        return Distinct(grams);
    }

    /// <summary>Each number once, in order.</summary>
    /// <param name="grams">The numbers, below 2^31; left in disorder.</param>
    public static uint[] Distinct(List<uint> grams)
    {
        var sorted = CollectionsMarshal.AsSpan(grams);

        // They fit into numbers with a sign, for which the framework brings its sorting compiled.
        MemoryMarshal.Cast<uint, int>(sorted).Sort();
        var count = 0;
        foreach (var gram in sorted)
        {
            if (count == 0 || sorted[count - 1] != gram)
            {
                sorted[count++] = gram;
            }
        }

        return sorted[..count].ToArray();
    }

    private static void AddRuns(List<byte> signs, int length, uint mark, List<uint> grams)
    {
        var all = (1u << (length * BitsOfSign)) - 1;
        var run = 0u;
        for (var index = 0; index < signs.Count; index++)
        {
            run = ((run << BitsOfSign) | signs[index]) & all;
            if (index >= length - 1)
            {
                grams.Add(run | mark);
            }
        }
    }

    /// <summary>The letters and figures of a text, a gap between words, at the beginning and at the end.</summary>
    public static List<byte> Signs(string text)
    {
        var signs = new List<byte>(text.Length + 2) { Gap };
        foreach (var character in text)
        {
            if (character < s_signs.Length && s_signs[character] is { } known)
            {
                signs.AddRange(known);
            }
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                AddGap(signs);
            }
        }

        AddGap(signs);
        return signs;
    }

    // Of « é »: that of « e »; of « œ » two; null for what is neither a letter nor a figure.
    private static byte[]? SignsOf(char character)
    {
        byte[] signs =
        [
            .. character.ToString().Normalize(NormalizationForm.FormKD).Select(char.ToLowerInvariant).SelectMany(part => part switch
            {
                >= 'a' and <= 'z' => [SignOf(part)],
                >= '0' and <= '9' => [(byte)(FirstFigure + ((part - '0') / FiguresOfSign))],
                'œ' => [SignOf('o'), SignOf('e')],
                _ => Array.Empty<byte>(),
            }),
        ];
        return signs.Length == 0 ? null : signs;
    }

    private static byte SignOf(char letter)
    {
        return (byte)(FirstLetter + letter - 'a');
    }

    private static void AddGap(List<byte> signs)
    {
        if (signs[^1] != Gap)
        {
            signs.Add(Gap);
        }
    }
}
