namespace Partenariat.Search.Analysis;

/// <summary>Words that tell nothing of a subject.</summary>
public static class GrammarWords
{
    /// <summary>True for articles, pronouns, prepositions and the like, and for words of politeness and of asking: « bonjour », « expliquer ».</summary>
    /// <param name="folded">See <see cref="Word.Folded"/>.</param>
    public static bool Hold(string folded)
    {
        return StopWords.Grammar.Contains(folded) || StopWords.Frame.Contains(folded);
    }
}
