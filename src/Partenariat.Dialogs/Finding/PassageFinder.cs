using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Finds the passages on a question through the index.</summary>
internal sealed class PassageFinder(DossierIndex index)
{
    private const int Deep = 30;

    // More would be weak matches: a reader asks on instead.
    private const int Most = 12;
    private const double NotFarBehind = 0.4;
    private const double EmphasisFactor = 1.7;
    private const double SamePassageFactor = 1.6;
    private const double ShownFactor = 0.5;
    private const double SameWorkFactor = 1.4;
    private const double SameSectionFactor = 1.15;

    /// <summary>The passages on a question, best first, whatever their relevance.</summary>
    /// <param name="question">The question; its notions weigh, its authors narrow.</param>
    /// <param name="narrow">A further narrowing, or null.</param>
    public IReadOnlyList<SearchHit> Find(Question question, Func<SearchRequest, SearchRequest>? narrow = null)
    {
        var request = Request(question);
        var hits = index.Search(narrow is null ? request : narrow(request), Deep);
        return question.Emphasis.Count == 0 && question.Before is null
            ? hits
            : [.. hits
                .Select(hit => hit with { Score = hit.Score * Emphasis(question, hit.Passage) * Thread(question, hit) })
                .OrderByDescending(hit => hit.Score)];
    }

    /// <summary>The passages that hold some words best, whatever their relevance.</summary>
    /// <param name="words">Words for the index.</param>
    /// <param name="names">Names of notions, which weigh as words too.</param>
    /// <param name="notions">Ids of notions; they weigh.</param>
    /// <param name="authors">Ids of authors; they narrow, unless there are none.</param>
    public IReadOnlyList<SearchHit> Find(string words, string names, IReadOnlyList<string> notions, IReadOnlyList<string> authors)
    {
        return index.Search(new SearchRequest { Text = $"{words} {names}", Notions = notions, Authors = authors }, Deep);
    }

    // A follow-up is first about what was just shown, then about the same work.
    private static double Thread(Question question, SearchHit hit)
    {
        var passage = hit.Passage;
        return question.Before switch
        {
            null => 1,
            var before when before.Id == passage.Id => !question.WantsAnother ? SamePassageFactor : HoldsOwnWords(question, hit) ? 1 : ShownFactor,
            _ when question.WantsAnother => 1,
            var before when before.Source.Id == passage.Source.Id && before.Source.Id != Edition.OwnSourceId => SameWorkFactor,
            var before when before.Section.Id == passage.Section.Id => SameSectionFactor,
            _ => 1,
        };
    }

    private static bool HoldsOwnWords(Question question, SearchHit hit)
    {
        return question.OwnWords.Count > 0 && question.OwnWords.All(word => hit.MatchedTerms.Contains(word, StringComparer.Ordinal));
    }

    private static double Emphasis(Question question, Passage passage)
    {
        var text = TypedFrench.Plain(passage.Text);
        return question.Emphasis.Any(words => text.Contains(words, StringComparison.Ordinal)) ? EmphasisFactor : 1;
    }

    /// <summary>The request that a question makes of the index.</summary>
    public static SearchRequest Request(Question question)
    {
        return new SearchRequest
        {
            Text = question.Content,
            Notions = question.Notions,
            Authors = question.Authors,
            KeepsInnerPassages = question.Asks(Frame.Who),
        };
    }

    /// <summary>Those of the hits that answer: near enough by themselves, and not far behind the best one.</summary>
    /// <param name="question">The question.</param>
    /// <param name="hits">What was found, best first.</param>
    /// <param name="needed">The evidence needed.</param>
    public static IReadOnlyList<Passage> Answering(Question question, IReadOnlyList<SearchHit> hits, double needed)
    {
        if (hits.Count == 0 || !Relevance.IsEnough(question, hits[0], needed))
        {
            return [];
        }

        var best = hits[0];
        return
        [
            .. hits.Where(hit => hit.Score >= best.Score * NotFarBehind && (hit == best || Relevance.IsEnough(question, hit, needed)))
                .Select(hit => hit.Passage)
                .Take(Most),
        ];
    }
}
