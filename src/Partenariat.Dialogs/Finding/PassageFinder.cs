using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Finds the passages on a question through the index.</summary>
internal sealed class PassageFinder(DossierIndex index)
{
    private const int Deep = 30;
    private const double EmphasisFactor = 1.3;

    /// <summary>The passages on a question, best first, whatever their relevance.</summary>
    /// <param name="question">The question; its notions weigh, its authors narrow.</param>
    /// <param name="narrow">A further narrowing, or null.</param>
    public IReadOnlyList<SearchHit> Find(Question question, Func<SearchRequest, SearchRequest>? narrow = null)
    {
        var request = Request(question);
        var hits = index.Search(narrow is null ? request : narrow(request), Deep);
        return question.Emphasis.Count == 0 ? hits : [.. hits.OrderByDescending(hit => Emphasized(question, hit))];
    }

    private static double Emphasized(Question question, SearchHit hit)
    {
        var text = TypedFrench.Plain(hit.Passage.Text);
        return question.Emphasis.Any(words => text.Contains(words, StringComparison.Ordinal)) ? hit.Score * EmphasisFactor : hit.Score;
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
            .. hits.Where(hit => hit.Score >= best.Score / 3 && (hit == best || Relevance.IsEnough(question, hit, needed)))
                .Select(hit => hit.Passage),
        ];
    }
}
