using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>What a law says, found by its date, number or article, or by its subject.</summary>
internal sealed class LawDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    private static readonly IReadOnlySet<PassageKind> LegalTexts = new HashSet<PassageKind> { PassageKind.Law };

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Authors.Count > 0 || (question.Laws.Count == 0 && !question.Asks(Frame.Law)))
        {
            return null;
        }

        var hits = finder.Find(question);
        var passages = question.Laws.Count > 0 ? OfLaws(question, hits) : BySubject(question, hits);
        return passages.Count == 0 ? null : new LawAnswer
        {
            Title = French.Set("Textes de loi"),
            Notions = question.Notions,
            Passages = passages,
            Remarks = [French.Set("Textes cités par le dossier en 2010 : ils ont pu changer depuis.")],
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }

    private List<Passage> OfLaws(Question question, IReadOnlyList<SearchHit> hits)
    {
        var laws = question.Laws.Select(law => law.Id).ToHashSet(StringComparer.Ordinal);
        var articles = question.Laws.Select(law => law.Article).OfType<string>().ToList();
        var texts = edition.Passages.Where(passage => laws.Contains(passage.Source.Id)).ToList();
        var ranks = hits.Select(hit => hit.Passage.Id).ToList();
        int Rank(Passage passage)
        {
            return ranks.IndexOf(passage.Id) is >= 0 and var rank ? rank : int.MaxValue;
        }

        var named = texts.Where(passage => articles.Any(article => IsArticle(passage, article))).ToList();
        var telling = hits.Where(hit => hit.Coverage >= Relevance.Telling).Select(hit => hit.Passage);
        return [.. named.Concat(articles.Count > 0 && named.Count == 0 ? telling : []).Concat(texts.OrderBy(Rank)).Concat(telling).DistinctBy(passage => passage.Id)];
    }

    private List<Passage> BySubject(Question question, IReadOnlyList<SearchHit> hits)
    {
        // « quels textes de loi parlent de partenariat ? » names no subject of its own: all of them are meant.
        var subject = question.LeftoverTerms.Where(term => term.Weight >= Relevance.Negligible).ToList();
        var legal = finder.Find(question, request => request with { Kinds = LegalTexts });
        if (subject.Count == 0 || hits.Count == 0)
        {
            var all = edition.Passages.Where(passage => passage.Kind == PassageKind.Law && passage.Parent is null);
            return [.. legal.Select(hit => hit.Passage).Concat(all).DistinctBy(passage => passage.Id)];
        }

        var answering = PassageFinder.Answering(question, legal, Relevance.OfKind);
        var others = PassageFinder.Answering(question, hits, Relevance.OfKind);
        return legal.Count > 0 && legal[0].Coverage >= hits[0].Coverage * 0.8
            ? [.. answering.Concat(others).DistinctBy(passage => passage.Id)]
            : [.. others.Concat(answering).DistinctBy(passage => passage.Id)];
    }

    private static bool IsArticle(Passage passage, string article)
    {
        return passage.Locator is { } locator && locator.Contains(article, StringComparison.OrdinalIgnoreCase);
    }
}
