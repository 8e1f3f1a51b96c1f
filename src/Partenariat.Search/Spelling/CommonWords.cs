using Partenariat.Search.Analysis;

namespace Partenariat.Search.Spelling;

/// <summary>Frequent French words, and words close to those of the field: never taken for a typing error.</summary>
internal static class CommonWords
{
    private const string Resource = "Partenariat.Search.Spelling.common-words.txt";

    private static readonly HashSet<string> Words = Read();
    private static readonly HashSet<string> Stems = Words.Select(FrenchStem.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>True where a folded word is one of them, or an inflection of one.</summary>
    public static bool Contains(string word)
    {
        return Words.Contains(word) || StopWords.Grammar.Contains(word) || StopWords.Frame.Contains(word)
            || Stems.Contains(FrenchStem.Of(word));
    }

    /// <summary>True where a folded word is one of them as it stands.</summary>
    public static bool Lists(string word)
    {
        return Words.Contains(word);
    }

    private static HashSet<string> Read()
    {
        return EmbeddedText.Lines(Resource)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
    }
}
