using System.Numerics;

namespace Partenariat.Search.Spelling;

/// <summary>Which letters a word has: a look at two of them tells most words apart that a comparison letter by letter would.</summary>
internal readonly record struct LetterSet
{
    private const int Sets = 32;

    private readonly uint _letters;

    private LetterSet(uint letters)
    {
        _letters = letters;
    }

    /// <summary>The letters of a word; letters beyond 32 kinds share a place.</summary>
    public static LetterSet Of(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter % Sets);
        }

        return new LetterSet(letters);
    }

    /// <summary>False where more than so many errors lie between the words: one changes at most one letter for another.</summary>
    public bool MayBeWithin(LetterSet other, int errors)
    {
        return BitOperations.PopCount(_letters ^ other._letters) <= 2 * errors;
    }
}
