namespace Partenariat.Search.Spelling;

/// <summary>Cuts words that were typed without their apostrophe (« limpression », « quune »).</summary>
/// <param name="isWord">Tells the words that exist.</param>
internal sealed class ElidedWords(Func<string, bool> isWord)
{
    private const int ShortestWord = 3;
    private const string Vowels = "aeiouyh";

    private static readonly string[] Elided = ["qu", "l", "d", "j", "m", "n", "s", "t", "c"];

    /// <summary>The elided word and the one behind it; empty where the word is not made of the two.</summary>
    /// <param name="word">A folded word that is not known.</param>
    public IReadOnlyList<string> Cut(string word)
    {
        foreach (var elided in Elided.Where(elided => word.StartsWith(elided, StringComparison.Ordinal)))
        {
            var rest = word[elided.Length..];
            if (rest.Length >= ShortestWord && Vowels.Contains(rest[0], StringComparison.Ordinal) && isWord(rest))
            {
                return [elided, rest];
            }
        }

        return [];
    }
}
