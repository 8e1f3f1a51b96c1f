using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>
/// When a passage is near enough to a question to be shown. The figures were set on question files (see
/// docs/evaluation.md); they are shares of the question's content words, a rare word counting for more, and
/// never make an answer by themselves: below them the bot says that the dossier does not speak of it.
/// </summary>
internal static class Relevance
{
    /// <summary>The share needed where nothing of the question is recognised as a name.</summary>
    public const double Bare = 0.5;

    /// <summary>The share needed where a notion, an author or a work is recognised.</summary>
    public const double Named = 0.3;

    /// <summary>The share needed where the question names something that the dossier does not know.</summary>
    public const double Foreign = 0.7;

    /// <summary>The share at which a passage answers the question by itself.</summary>
    public const double Telling = 0.6;

    /// <summary>The weight of left-over words under which a question is about its notions alone.</summary>
    public const double Negligible = 0.35;

    /// <summary>The share that the best passage needs for a question.</summary>
    public static double Needed(Question question)
    {
        return ForeignNames.AreIn(question.Recognition, question.LeftoverTerms) ? Foreign : question.Notions.Count > 0 ? Named : Bare;
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
}
