using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>A stretch of the edition, laid out for the alignment. Positions count from its first word.</summary>
internal sealed class TextStretch
{
    private readonly Detour[]?[] _detours;
    private readonly int[] _asides;
    private readonly EditionText _edition;

    public TextStretch(EditionText edition, int start, int end)
    {
        Start = start;
        _edition = edition;
        Ids = edition.Ids[start..end];
        Words = new string[end - start];
        _detours = new Detour[]?[Count + 1];
        _asides = new int[Count + 1];
        for (var position = 0; position <= Count; position++)
        {
            var word = start + position;
            var detours = edition.DetoursTo(word).Where(detour => detour.Start >= start).ToArray();
            _detours[position] = detours.Length == 0 ? null : detours;
            _asides[position] = edition.AsideBefore(word) is { } aside && aside >= start ? word - aside : 0;
            if (position < Count)
            {
                Words[position] = edition.FoldedAt(word);
            }
        }
    }

    /// <summary>Its first word in the edition.</summary>
    public int Start { get; }

    public int Count => Ids.Length;

    public int[] Ids { get; }

    public string[] Words { get; }

    /// <summary>True where another way than word by word leads to this position.</summary>
    public bool HasBypass(int position)
    {
        return _detours[position] is not null || _asides[position] > 0;
    }

    public IReadOnlyList<Detour> DetoursTo(int position)
    {
        return _detours[position] ?? [];
    }

    /// <summary>True where a note of this number is called at this position.</summary>
    public bool IsCalled(int position, string number)
    {
        return char.IsAsciiDigit(number[0]) && _edition.IsCalled(Start + position, number);
    }

    /// <summary>How many words the note, source line or heading just before has; 0 for none.</summary>
    public int AsideLength(int position)
    {
        return _asides[position];
    }
}
