using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Cuts a text into words. Apostrophes, hyphens and spaces all separate; calls of notes are passed over.</summary>
internal static partial class WordSplitter
{
    /// <summary>The words of a text, in order.</summary>
    public static List<TextWord> Split(string text)
    {
        List<TextWord> words = [];
        var cut = CutMark.None;
        var from = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            cut = AddWords(words, text, from, mark.Index, cut);
            cut = Larger(cut, Read(mark));
            from = mark.Index + mark.Length;
        }

        AddWords(words, text, from, text.Length, cut);
        return words;
    }

    private static CutMark Read(Match mark)
    {
        return mark.Groups["cut"].Success ? CutMark.Bracketed
            : mark.Groups["ellipsis"].Success ? CutMark.Ellipsis
            : CutMark.None;
    }

    private static CutMark Larger(CutMark one, CutMark other)
    {
        return one > other ? one : other;
    }

    private static CutMark AddWords(List<TextWord> words, string text, int from, int to, CutMark cut)
    {
        var position = from;
        while (position < to)
        {
            if (!WordFolding.IsWordCharacter(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            var end = position;
            while (position < to && (WordFolding.IsWordCharacter(text[position]) || WordFolding.IsIgnorable(text[position])))
            {
                position++;
                end = WordFolding.IsWordCharacter(text[position - 1]) ? position : end;
            }

            var folded = WordFolding.Fold(text.AsSpan(start, position - start));
            if (folded.Length > 0)
            {
                words.Add(new TextWord(folded, start, end, cut));
                cut = CutMark.None;
            }
        }

        return cut;
    }

    // « (...) », « [ … ] »; « ... »; calls of notes « (5) », « [3] », « <17> ».
    [GeneratedRegex(@"(?<cut>[(\[]\s*(?:\.{2,}|…)\s*[)\]])|(?<ellipsis>\.{3,}|…)|[(\[<]\s?[0-9]{1,2}\s?[)\]>]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
