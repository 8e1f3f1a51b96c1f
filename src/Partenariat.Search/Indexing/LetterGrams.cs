using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Partenariat.Search.Indexing;

/// <summary>
/// Cuts a text into runs of four and of six letters, across words: « fais commun » and « faire en commun » share most of theirs, and
/// so do a word and its misspelling. Case, accents and signs do not count.
/// </summary>
internal static class LetterGrams
{
    private const int ShortRun = 4;
    private const int LongRun = 6;

    // The alphabet has 32 signs: six of them fit into 30 bits, and a bit above tells short runs from long ones.
    private const int BitsOfSign = 5;
    private const uint LongMark = 1u << (LongRun * BitsOfSign);
    private const byte Gap = 0;
    private const byte FirstLetter = 1;
    private const byte FirstFigure = FirstLetter + 26;

    /// <summary>Each run of a text once, in order.</summary>
    /// <param name="text">Any text; a gap is put before and behind it.</param>
    public static uint[] Of(string text)
    {
        var signs = Signs(text);
        var grams = new List<uint>(2 * signs.Count);
        AddRuns(signs, ShortRun, 0, grams);
        AddRuns(signs, LongRun, LongMark, grams);
        var sorted = CollectionsMarshal.AsSpan(grams);
        sorted.Sort();
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

    private static List<byte> Signs(string text)
    {
        var signs = new List<byte>(text.Length + 2) { Gap };
        foreach (var character in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKD))
        {
            switch (char.ToLowerInvariant(character))
            {
                case >= 'a' and <= 'z' and var letter:
                    signs.Add((byte)(FirstLetter + letter - 'a'));
                    break;
                case >= '0' and <= '9' and var figure:
                    // Two figures share a sign.
                    signs.Add((byte)(FirstFigure + ((figure - '0') / 2)));
                    break;
                case 'œ':
                    signs.Add('o' - 'a' + FirstLetter);
                    signs.Add('e' - 'a' + FirstLetter);
                    break;
                case var other when char.GetUnicodeCategory(other) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                default:
                    AddGap(signs);
                    break;
            }
        }

        AddGap(signs);
        return signs;
    }

    private static void AddGap(List<byte> signs)
    {
        if (signs[^1] != Gap)
        {
            signs.Add(Gap);
        }
    }
}
