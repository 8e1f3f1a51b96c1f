using System.Text;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>A text as words and what is printed after each, so that words can be changed.</summary>
internal sealed class WordList
{
    private readonly List<(string Word, string Gap)> _words = [];

    public WordList(string text)
    {
        var words = WordSplitter.Split(text);
        for (var index = 0; index < words.Count; index++)
        {
            var end = index + 1 < words.Count ? words[index + 1].Start : text.Length;
            _words.Add((text[words[index].Start..words[index].End], text[words[index].End..end]));
        }
    }

    public int Count => _words.Count;

    public string this[int index]
    {
        get => _words[index].Word;
        set => _words[index] = (value, _words[index].Gap);
    }

    public string Gap(int index)
    {
        return _words[index].Gap;
    }

    public void Insert(int index, string word)
    {
        _words.Insert(index, (word, " "));
    }

    public void Remove(int index, int count)
    {
        _words.RemoveRange(index, count);
    }

    public string Slice(int start, int end)
    {
        var text = new StringBuilder();
        foreach (var (word, gap) in _words[start..end])
        {
            text.Append(word).Append(gap);
        }

        return text.ToString().Trim(' ', '\n', ',', '«', '(', '"');
    }

    public override string ToString()
    {
        return Slice(0, Count);
    }

    /// <summary>The least number of words to replace, leave out and add to make one text of the other.</summary>
    public static int Distance(string one, string other)
    {
        var (from, to) = (WordSplitter.Split(one), WordSplitter.Split(other));
        var row = Enumerable.Range(0, to.Count + 1).ToArray();
        for (var i = 1; i <= from.Count; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Count; j++)
            {
                var same = from[i - 1].Folded == to[j - 1].Folded ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + same, Math.Min(row[j - 1], row[j]) + 1));
            }
        }

        return row[^1];
    }
}
