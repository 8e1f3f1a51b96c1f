using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>The questions that the dossier answers nearest to one that it does not.</summary>
internal sealed class NearQuestions(
    Edition edition,
    EntityRecognizer recognizer,
    ContrastFinder contrasts,
    DebateFinder debates,
    PassageFinder finder,
    Suggester suggester)
{
    // How much of what an answer would need: less, and the words are shared by chance. Where the message is about
    // something that the dossier does not know, they mostly are.
    private const double Near = 0.75;
    private const double NearElsewhere = 1;

    private const double LikenessOfAnAnswer = 0.6;
    private const int Hits = 5;
    private const int OfEach = 3;

    /// <summary>The questions, the nearest first; empty where nothing is near.</summary>
    public IReadOnlyList<Suggestion> To(Question question)
    {
        var notions = question.Notions.Concat(NamedInside(question)).Distinct(StringComparer.Ordinal).Select(edition.FindNotion).OfType<Notion>().ToList();
        var defined = notions.SelectMany(Defined).Select(SuggestionWriter.Definition);
        var authors = question.Authors.Select(edition.FindAuthor).OfType<Author>();
        return
        [
            .. defined
                .Concat(authors.SelectMany(author => suggester.AboutAuthor(author).Take(OfEach)))
                .Concat(ByWords(question))
                .Concat(notions.SelectMany(notion => suggester.AboutNotion(notion, []).Take(OfEach)))
                .DistinctBy(suggestion => suggestion.Question),
        ];
    }

    // A notion that is only mentioned leads to those that the editors relate to it.
    private IEnumerable<Notion> Defined(Notion notion)
    {
        return notion.Status == NotionStatus.Defined
            ? [notion]
            : notion.Related.Select(edition.FindNotion).OfType<Notion>().Where(other => other.Status == NotionStatus.Defined);
    }

    // « coopération militaire » is a subject of its own; the nearest that the dossier has is the coopération.
    private IEnumerable<string> NamedInside(Question question)
    {
        return question.Recognition.Entities
            .Where(entity => entity.Kind == EntityKind.Absent)
            .SelectMany(entity => question.Recognition.Words.Where(word => word.Start >= entity.Start && word.Start < entity.End))
            .SelectMany(word => recognizer.Recognize(question.Recognition.Text.Substring(word.Start, word.Length)).Ids(EntityKind.Notion));
    }

    private IEnumerable<Suggestion> ByWords(Question question)
    {
        var needed = Relevance.Needed(question);
        var near = needed > Relevance.Bare ? NearElsewhere : Near;
        var debated = debates.Likeness(question).Select(match => (Nearness: match.Likeness / LikenessOfAnAnswer, Suggestion: SuggestionWriter.Debated(match.Debate)));
        var contrasted = contrasts.Likeness(question)
            .Select(match => (Nearness: match.Value / LikenessOfAnAnswer, Suggestion: suggester.Difference(edition.FindContrast(match.Key)!)));
        var told = finder.Find(question).Take(Hits)
            .SelectMany(hit => suggester.LeadingTo(hit.Passage).Take(1).Select(suggestion => (Nearness: Relevance.Evidence(question, hit) / needed, Suggestion: suggestion)));
        return debated.Concat(contrasted).Concat(told)
            .Where(entry => entry.Nearness >= near)
            .OrderByDescending(entry => entry.Nearness)
            .Select(entry => entry.Suggestion);
    }
}
