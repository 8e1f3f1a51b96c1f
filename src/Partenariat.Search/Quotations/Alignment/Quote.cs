using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>A cleaned quotation, ready to be aligned.</summary>
internal sealed class Quote
{
    private const int FewestOwn = 3;

    public Quote(string text, EditionText edition)
    {
        Text = text;
        Words = edition.Headers.Without(text, BrokenWords.Join(text, Unmark(WordSplitter.Split(text)), edition.Knows));
        Ids = edition.Encode(Words);
        IsTitle = edition.Names.FindTitles(Words);
    }

    public string Text { get; }

    public IReadOnlyList<TextWord> Words { get; }

    /// <summary>The words as numbers of the edition's vocabulary; negative where it does not have them.</summary>
    public int[] Ids { get; }

    /// <summary>For each word, whether it belongs to the title of a work or of a section.</summary>
    public bool[] IsTitle { get; }

    /// <summary>True where the person who quotes marks a cut before this word.</summary>
    public bool IsCut(int word)
    {
        return word > 0 && word < Words.Count && Words[word].CutBefore != CutMark.None;
    }

    /// <summary>True where the person who quotes has put this word, or a part of it, in square brackets.</summary>
    public bool IsAdapted(int word)
    {
        return Words[word].IsAdapted;
    }

    // Where hardly a word stands outside of the brackets, they are no adaptation of anything.
    private static List<TextWord> Unmark(List<TextWord> words)
    {
        return words.Count(word => !word.IsAdapted) >= FewestOwn ? words : words.ConvertAll(word => word with { IsAdapted = false });
    }

    /// <summary>The text from one word to another.</summary>
    public string Slice(int start, int end)
    {
        return start < end ? Text[Words[start].Start..Words[end - 1].End] : "";
    }

    /// <summary>The text between the word before and this one; before the first and after the last word too.</summary>
    public string Gap(int word)
    {
        var from = word == 0 ? 0 : Words[word - 1].End;
        var to = word == Words.Count ? Text.Length : Words[word].Start;
        return Text[from..to];
    }

    public bool HasCuts => Enumerable.Range(0, Words.Count).Any(IsCut);
}
