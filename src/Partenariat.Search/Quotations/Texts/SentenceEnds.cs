namespace Partenariat.Search.Quotations.Texts;

/// <summary>Where sentences of the edition end.</summary>
internal static class SentenceEnds
{
    private static readonly char[] s_ends = ['.', '!', '?', '…', ';'];

    /// <summary>True where a sentence ends between this word and the one before, or the text does.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="word">A word, counted over the whole edition; may be the position after the last one.</param>
    public static bool IsBefore(EditionText edition, int word)
    {
        return word >= edition.Count
            || word == edition.UnitAt(word).Start
            || (edition.Gap(word) is var gap && gap.IndexOfAny(s_ends) >= 0
                && (gap.Contains(';', StringComparison.Ordinal) || char.IsUpper(edition.Slice(word, word + 1)[0])));
    }
}
