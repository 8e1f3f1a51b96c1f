namespace Partenariat.Search.Quotations.Reading;

/// <summary>Counts words as people do: « l'acteur » is one.</summary>
internal static class PeopleWords
{
    /// <summary>How many stretches without a space have a letter or a figure.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var isCounted = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isCounted = false;
            }
            else if (!isCounted && (char.IsLetter(character) || char.IsDigit(character)))
            {
                isCounted = true;
                count++;
            }
        }

        return count;
    }
}
