using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>The questions nearest to one that the dossier does not answer.</summary>
internal sealed class NearestQuestions(Edition edition, Suggester suggester)
{
    // A passage that holds less of the words shares them by chance.
    private const double Near = 0.4;
    private const double Alike = 0.6;
    private const int Hits = 5;
    private const int OfEach = 3;

    /// <summary>The questions, nearest first; may be empty.</summary>
    public IReadOnlyList<Suggestion> To(Turn turn)
    {
        var notions = turn.Asked.Notions.Select(edition.FindNotion).Concat(Within(turn)).OfType<Notion>().Distinct().ToList();
        var authors = turn.Asked.Authors.Select(edition.FindAuthor).OfType<Author>();
        var told = turn.Ranking.Passages.Take(Hits)
            .Where(ranked => ranked.Candidate[PassageFeature.InOwnText] >= Near || ranked.Candidate[PassageFeature.Likeness] >= Alike)
            .SelectMany(ranked => suggester.LeadingTo(ranked.Passage).Take(1));
        return
        [
            .. notions.SelectMany(Defined).Select(SuggestionWriter.Definition)
                .Concat(authors.SelectMany(author => suggester.AboutAuthor(author).Take(OfEach)))
                .Concat(notions.SelectMany(notion => suggester.AboutNotion(notion, []).Take(OfEach)))
                .Concat(notions.Count > 0 ? [] : told)
                .DistinctBy(suggestion => suggestion.Question),
        ];
    }

    // « accords de coopération militaire » is no notion of the dossier, but holds the name of one.
    private IEnumerable<Notion> Within(Turn turn)
    {
        var words = turn.Message.Words.Select(word => word.Plain).ToHashSet(StringComparer.Ordinal);
        return edition.Notions.Where(notion => words.Contains(PlainWords.Joined(notion.Label)));
    }

    // A notion that is only mentioned leads to those that the editors relate to it.
    private IEnumerable<Notion> Defined(Notion notion)
    {
        return notion.Status == NotionStatus.Defined
            ? [notion]
            : notion.Related.Select(edition.FindNotion).OfType<Notion>().Where(other => other.Status == NotionStatus.Defined);
    }
}
