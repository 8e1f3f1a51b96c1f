using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Names the words of the question that lead to the best passage: its own, or those by which people look for it.</summary>
internal static class Matched
{
    private const int Most = 6;
    private const int Shortest = 4;
    private const double Telling = 0.3;

    /// <summary>« mots de la question : bureaucratie, nouvelle », as the user typed them, or nothing.</summary>
    public static IEnumerable<string> Words(Question question, IReadOnlyList<SearchHit> hits)
    {
        if (hits is not [var best, ..])
        {
            return [];
        }

        // The index reads a plain form; names are among the reasons already, and words found everywhere are none.
        var telling = question.Terms.Where(term => term.Weight >= Telling)
            .Select(term => term.Surface)
            .Intersect(best.MatchedTerms, StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var words = question.Recognition.Words
            .Where(word => !word.IsInEntity && telling.Contains(word.Folded))
            .Select(word => question.Recognition.Text.Substring(word.Start, word.Length))
            .Where(word => word.Length >= Shortest || (word.Length > 1 && word.All(char.IsUpper)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .ToList();
        return words.Count == 0 ? [] : [French.Set("mots de la question : ") + string.Join(", ", words)];
    }
}
