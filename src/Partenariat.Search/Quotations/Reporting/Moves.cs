using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Tells words that have only moved from words replaced, left out and added.</summary>
internal static class Moves
{
    /// <summary>True where the same words differ the other way round in another place.</summary>
    public static bool IsMoved(WordDifference difference, IReadOnlyList<WordDifference> all)
    {
        return all.Any(other => !ReferenceEquals(other, difference)
            && ((difference.Given.Length > 0 && AreSame(difference.Given, other.Original))
                || (difference.Original.Length > 0 && AreSame(difference.Original, other.Given))));
    }

    /// <summary>True where both sides have the same words in another order.</summary>
    public static bool AreSwapped(string given, string original)
    {
        return Fold(given).Order(StringComparer.Ordinal).SequenceEqual(Fold(original).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static bool AreSame(string one, string other)
    {
        return Fold(one).SequenceEqual(Fold(other), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Fold(string words)
    {
        return WordSplitter.Split(words).Select(word => word.Folded);
    }
}
