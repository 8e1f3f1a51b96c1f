namespace Partenariat.Corpus;

/// <summary>Finds in the reading of a typo, which has words around it for context, the word that is wrong.</summary>
internal static class FaultyWord
{
    /// <summary>
    /// The position in the reading after the wrong word; where a word is missing, after the word before it. The
    /// end of the reading where no other is expected.
    /// </summary>
    public static int EndIn(Erratum erratum)
    {
        var reading = erratum.Reading.TrimEnd(',', ';');
        if (erratum.Expected is not { } expected)
        {
            return reading.Length;
        }

        expected = expected.TrimEnd(',', ';');
        var head = reading.AsSpan().CommonPrefixLength(expected);
        var tail = 0;
        while (tail < Math.Min(reading.Length, expected.Length) - head && reading[^(tail + 1)] == expected[^(tail + 1)])
        {
            tail++;
        }

        var end = reading.Length - tail;
        if (end == head && !IsInWord(reading, end))
        {
            return reading.AsSpan(0, end).TrimEnd().Length;
        }

        // The wrong letters may be in the middle of the word, or the space before it.
        while (end < reading.Length && IsOfWord(reading[end]) && (IsOfWord(reading[end - 1]) || end == reading.Length - tail))
        {
            end++;
        }

        return end;
    }

    private static bool IsInWord(string reading, int position)
    {
        return position > 0 && position < reading.Length && IsOfWord(reading[position - 1]) && IsOfWord(reading[position]);
    }

    private static bool IsOfWord(char character)
    {
        return char.IsLetterOrDigit(character) || character == '-';
    }
}
