using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>
/// When a passage is near enough to a question to be shown. The figures were set on question files (see
/// docs/evaluation.md). They weigh the words that question and passage share, a rare word counting for more, and
/// never make an answer by themselves: below them the bot says that the dossier does not speak of it.
/// </summary>
internal static class Relevance
{
    /// <summary>The evidence needed where nothing of the question is recognised as a name.</summary>
    public const double Bare = 1.6;

    /// <summary>The evidence needed where a notion is recognised.</summary>
    public const double Named = 1;

    /// <summary>The evidence needed where the question names something that the dossier does not know.</summary>
    public const double Foreign = 2.6;

    /// <summary>The evidence needed where a subject that the dossier does not treat is only where the question plays.</summary>
    public const double Situated = 2;

    /// <summary>The evidence needed among texts of the one kind that is asked for.</summary>
    public const double OfKind = 0.8;

    /// <summary>The evidence needed among the words of one author or of one work.</summary>
    public const double Narrowed = 0.2;

    private const double WeightOfLikeness = 2;
    private const double FewUnknown = 2;
    private const int ShortestWord = 3;
    private const double MuchElse = 2.4;

    /// <summary>The share of a question's words at which a passage answers it, however few they are.</summary>
    public const double AlmostAll = 0.85;

    /// <summary>The share at which a passage answers better than the kind of answer that the wording asks for.</summary>
    public const double Telling = 0.6;

    /// <summary>The weight of left-over words under which a question is about its notions alone.</summary>
    public const double Negligible = 0.25;

    /// <summary>The evidence that the best passage needs for a question.</summary>
    public static double Needed(Question question)
    {
        return question.Absent.Count > 0 ? (Weight(question.LeftoverTerms) < MuchElse ? Foreign : Situated)
            : ForeignNames.AreIn(question.Recognition, question.LeftoverTerms) ? Foreign
            : question.Notions.Count > 0 && Unknown(question) < FewUnknown ? Named
            : Bare;
    }

    /// <summary>True where a passage answers a question.</summary>
    public static bool IsEnough(Question question, SearchHit hit, double needed)
    {
        // A letter or a number alone is no question.
        return (question.NamesSomething || hit.MatchedTerms.Any(word => word.Length >= ShortestWord))
            && (Evidence(question, hit) >= needed || (hit.Coverage >= AlmostAll && needed <= Bare));
    }

    /// <summary>
    /// What speaks for a passage: the weight of the words it shares with the question, times the share they make of
    /// it; and how like the question is to a phrase by which people look for the passage.
    /// </summary>
    public static double Evidence(Question question, SearchHit hit)
    {
        var matched = hit.MatchedTerms.ToHashSet(StringComparer.Ordinal);
        var shared = Weight([.. question.Terms.Where(term => matched.Contains(term.Surface))]);
        return (hit.Coverage * shared) + (WeightOfLikeness * hit.Likeness);
    }

    /// <summary>The weight of words together, 0 for none.</summary>
    public static double Weight(IReadOnlyList<TermStatistics> terms)
    {
        return terms.Sum(term => term.Weight);
    }

    /// <summary>True where some passage, or an editor's keyword, holds the word.</summary>
    public static bool IsKnown(TermStatistics term)
    {
        return term.PassagesInText + term.PassagesInKeywords > 0 || term.Correction is not null;
    }

    // Words that neither the dossier, nor its editors, nor everyday French know.
    private static double Unknown(Question question)
    {
        return Weight([.. question.LeftoverTerms.Where(term => !term.IsCommon && term.Meant.Count == 0 && !IsKnown(term))]);
    }
}
