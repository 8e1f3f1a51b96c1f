namespace Partenariat.Search.Spelling;

/// <summary>Finds, among known words, the one that a misspelt word stands for.</summary>
internal sealed class NearestWords
{
    private const int ShortestForOneError = 5;
    private const int ShortestForTwoErrors = 9;
    private const int ShortestKey = 4;
    private const int LongestWord = 40;

    private readonly ILookup<int, string> _byLength;
    private readonly ILookup<string, string> _byKey;

    /// <summary>Prepares known words.</summary>
    /// <param name="words">The folded words; where two are equally near, the one that comes first is found.</param>
    /// <param name="pronounced">Those of them that are also found by their sound.</param>
    public NearestWords(IReadOnlyList<string> words, IEnumerable<string> pronounced)
    {
        _byLength = words.Where(word => word.Length >= ShortestForOneError).ToLookup(word => word.Length);
        _byKey = pronounced
            .Where(word => word.Length >= ShortestKey)
            .ToLookup(PhoneticKey.Of, StringComparer.Ordinal);
    }

    /// <summary>The known word meant, and by what it is known; null where none is near enough.</summary>
    /// <param name="word">A folded word that is not known.</param>
    public (string Word, MatchQuality Quality)? Find(string word)
    {
        if (word.Length is < ShortestKey or > LongestWord || word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        return WithErrors(word, 1) ?? Pronounced(word) ?? WithErrors(word, 2);
    }

    private (string Word, MatchQuality Quality)? WithErrors(string word, int errors)
    {
        if (word.Length < (errors == 1 ? ShortestForOneError : ShortestForTwoErrors))
        {
            return null;
        }

        for (var length = word.Length - errors; length <= word.Length + errors; length++)
        {
            // Two errors and another first letter is another word.
            var near = _byLength[length].FirstOrDefault(known =>
                (errors == 1 || known[0] == word[0]) && EditDistance.Within(word, known, errors) <= errors);
            if (near is not null)
            {
                return (near, MatchQuality.Typo);
            }
        }

        return null;
    }

    private (string Word, MatchQuality Quality)? Pronounced(string word)
    {
        var key = PhoneticKey.Of(word);
        return key.Length >= ShortestKey && _byKey[key].FirstOrDefault() is { } alike
            ? (alike, MatchQuality.Phonetic)
            : null;
    }
}
