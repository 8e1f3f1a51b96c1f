namespace Partenariat.Search.Spelling;

/// <summary>Finds, among known words, the one that a misspelt word stands for.</summary>
internal sealed class NearestWords
{
    private const int ShortestForOneError = 5;
    private const int ShortestForTwoErrors = 9;
    private const int ShortestForLostConsonant = 11;
    private const int ShortestKey = 4;
    private const int LongestWord = 40;
    private const string Vowels = "aeiouyh";

    // By their lengths.
    private readonly Known[][] _forOneError;
    private readonly Known[][] _forTwoErrors;

    // Most messages hold no word that only its sound tells.
    private readonly Lazy<ILookup<string, string>> _byKey;

    /// <summary>Prepares known words.</summary>
    /// <param name="words">The folded words; where two are equally near, the one that comes first is found.</param>
    /// <param name="inflections">Further words, which may not exist: found where one letter is wrong only.</param>
    public NearestWords(IReadOnlyList<string> words, IEnumerable<string> inflections)
    {
        _forOneError = ByLength(words.Concat(inflections).Where(word => word.Length >= ShortestForOneError));
        _forTwoErrors = ByLength(words.Where(word => word.Length >= ShortestForTwoErrors - 1));
        _byKey = new(() => words.Where(word => word.Length >= ShortestKey).ToLookup(PhoneticKey.Of, StringComparer.Ordinal));
    }

    /// <summary>The known word meant, and by what it is known; null where none is near enough.</summary>
    /// <param name="word">A folded word that is not known.</param>
    public (string Word, MatchQuality Quality)? Find(string word)
    {
        if (word.Length is < ShortestKey or > LongestWord || word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        return WithOneError(word) ?? Pronounced(word) ?? WithTwoErrors(word);
    }

    private (string Word, MatchQuality Quality)? WithOneError(string word)
    {
        return word.Length < ShortestForOneError ? null : Near(word, 1, _forOneError, _ => true);
    }

    // People hit a wrong vowel, double a letter or swap two; another first letter or another consonant is another word.
    private (string Word, MatchQuality Quality)? WithTwoErrors(string word)
    {
        var consonants = Consonants(word);
        var lost = word.Length < ShortestForLostConsonant ? 0 : 1;
        return word.Length < ShortestForTwoErrors
            ? null
            : Near(word, 2, _forTwoErrors, known => known[0] == word[0] && EditDistance.Within(consonants, Consonants(known), lost) <= lost);
    }

    private static (string Word, MatchQuality Quality)? Near(
        string word, int errors, Known[][] words, Func<string, bool> isAlike)
    {
        var letters = LetterSet.Of(word);
        for (var length = word.Length - errors; length <= word.Length + errors && length < words.Length; length++)
        {
            WorkBudget.Spend(words[length].Length);
            foreach (var known in words[length])
            {
                if (letters.MayBeWithin(known.Letters, errors) && EditDistance.Within(word, known.Word, errors) <= errors && isAlike(known.Word))
                {
                    return (known.Word, MatchQuality.Typo);
                }
            }
        }

        return null;
    }

    private static Known[][] ByLength(IEnumerable<string> words)
    {
        string[] all = [.. words];
        var counts = new int[all.Length == 0 ? 0 : all.Max(word => word.Length) + 1];
        foreach (var word in all)
        {
            counts[word.Length]++;
        }

        var byLength = Array.ConvertAll(counts, count => new Known[count]);
        Array.Clear(counts);
        foreach (var word in all)
        {
            byLength[word.Length][counts[word.Length]++] = new Known(word, LetterSet.Of(word));
        }

        return byLength;
    }

    private (string Word, MatchQuality Quality)? Pronounced(string word)
    {
        var key = PhoneticKey.Of(word);
        return key.Length >= ShortestKey && _byKey.Value[key].FirstOrDefault() is { } alike
            ? (alike, MatchQuality.Phonetic)
            : null;
    }

    private static string Consonants(string word)
    {
        var consonants = word.Where(letter => !Vowels.Contains(letter, StringComparison.Ordinal)).ToList();
        return string.Concat(consonants.Where((letter, index) => index == 0 || letter != consonants[index - 1]));
    }

    private readonly record struct Known(string Word, LetterSet Letters);
}
