using System.Text;
using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>The whole edition as one row of words in reading order. Immutable once built.</summary>
internal sealed class EditionText
{
    private const string UnitSeparator = "\n\n";

    private readonly int[] _unitOfWord;
    private readonly Vocabulary _vocabulary;
    private readonly ILookup<int, Detour> _detours;

    // Looked up once a quotation is found somewhere.
    private readonly Lazy<Dictionary<int, int>> _asides;
    private readonly Lazy<HashSet<(int Word, string Number)>> _calls;

    public EditionText(Edition edition)
    {
        Edition = edition;
        _vocabulary = new Vocabulary();
        (Units, Ids) = UnitReader.Read(edition, _vocabulary);
        _unitOfWord = UnitOfWord();
        _detours = ErratumReader.Read(Units, _vocabulary).ToLookup(detour => detour.End);
        _asides = new(() => Units.Where(unit => unit.IsAside && unit.Count > 0).ToDictionary(unit => unit.End, unit => unit.Start));
        _calls = new(() => [.. NoteCalls.Read(edition, Units)]);
        Names = new EditionNames(edition);
        Headers = new PageHeaders(edition);
    }

    public Edition Edition { get; }

    public EditionNames Names { get; }

    public PageHeaders Headers { get; }

    public IReadOnlyList<TextUnit> Units { get; }

    /// <summary>The words as numbers of the vocabulary.</summary>
    public int[] Ids { get; }

    public int Count => Ids.Length;

    public TextUnit UnitAt(int word)
    {
        return Units[_unitOfWord[word]];
    }

    public TextWord WordAt(int word)
    {
        var unit = UnitAt(word);
        return unit.Words[word - unit.Start];
    }

    /// <summary>A word as the alignment compares it: what <see cref="WordAt"/> tells, without cutting the text.</summary>
    public string FoldedAt(int word)
    {
        return _vocabulary.Text(Ids[word]);
    }

    private int[] UnitOfWord()
    {
        var units = new int[Ids.Length];
        for (var unit = 0; unit < Units.Count; unit++)
        {
            Array.Fill(units, unit, Units[unit].Start, Units[unit].Count);
        }

        return units;
    }

    /// <summary>The units from the one with a word to the one with the last word before another, and those without words between.</summary>
    /// <param name="start">A word of the edition.</param>
    /// <param name="end">After it.</param>
    public IEnumerable<TextUnit> UnitsOf(int start, int end)
    {
        for (var unit = _unitOfWord[start]; unit <= _unitOfWord[Math.Max(start, end - 1)]; unit++)
        {
            yield return Units[unit];
        }
    }

    /// <summary>The position of a unit in <see cref="Units"/>.</summary>
    public int IndexOf(TextUnit unit)
    {
        return _unitOfWord[unit.Start];
    }

    /// <summary>The number of each word in the vocabulary; different negative numbers for unknown words.</summary>
    public int[] Encode(IReadOnlyList<TextWord> words)
    {
        return [.. words.Select((word, index) => _vocabulary.TryFind(word.Folded) ?? (-1 - index))];
    }

    /// <summary>The number of a folded word, or null where the edition does not have it.</summary>
    public int? Find(string folded)
    {
        return _vocabulary.TryFind(folded);
    }

    /// <summary>How much a word says about where a text comes from, in bits; unknown words say nothing.</summary>
    public double Information(int id)
    {
        return id < 0 ? 0 : Math.Log2((double)Count / _vocabulary.Occurrences(id));
    }

    /// <summary>The corrected readings that end before this word.</summary>
    public IEnumerable<Detour> DetoursTo(int word)
    {
        return _detours[word];
    }

    /// <summary>True where a note of this number is called before this word.</summary>
    public bool IsCalled(int word, string number)
    {
        return _calls.Value.Contains((word, number));
    }

    /// <summary>True where the edition has a word.</summary>
    public bool Knows(string folded)
    {
        return _vocabulary.TryFind(folded) is not null;
    }

    /// <summary>Where the note, source line or heading just before this word begins, or null.</summary>
    public int? AsideBefore(int word)
    {
        return _asides.Value.TryGetValue(word, out var start) ? start : null;
    }

    /// <summary>True where the text is interrupted before this word: a cut of the dossier, or another unit.</summary>
    public bool IsBreak(int word)
    {
        return word == UnitAt(word).Start || WordAt(word).CutBefore == CutMark.Bracketed;
    }

    /// <summary>The text from one word to another, as printed; an empty line between units.</summary>
    public string Slice(int start, int end)
    {
        var text = new StringBuilder();
        for (var word = start; word < end;)
        {
            var unit = UnitAt(word);
            var last = Math.Min(end, unit.End) - 1;
            text.Append(word > start ? UnitSeparator : "").Append(unit.Text.AsSpan()[WordAt(word).Start..WordAt(last).End]);
            word = last + 1;
        }

        return text.ToString();
    }

    /// <summary>What is printed between the word before and this one; nothing behind the last word.</summary>
    public string Gap(int word)
    {
        if (word == Count)
        {
            return "";
        }

        var unit = UnitAt(word);
        return word == unit.Start ? UnitSeparator : unit.Text[WordAt(word - 1).End..WordAt(word).Start];
    }
}
