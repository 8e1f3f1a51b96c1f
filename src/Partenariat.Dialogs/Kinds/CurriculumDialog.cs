using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Where a subject stands in the curriculum of a diploma.</summary>
internal sealed class CurriculumDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    private static readonly IReadOnlySet<PassageKind> Items = new HashSet<PassageKind> { PassageKind.Curriculum };

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Diplomas.Count == 0 && (!question.Asks(Frame.Curriculum) || question.Laws.Count > 0))
        {
            return null;
        }

        var diploma = question.Diplomas.Count > 0 ? question.Diplomas[0] : null;
        var hits = finder.Find(question, request => request with { Kinds = Items, Diploma = diploma, Authors = [] });
        var passages = hits.Where(hit => diploma is not null || Relevance.IsEnough(question, hit, question.Notions.Count > 0 ? Relevance.OfKind : Relevance.Bare)).Select(hit => hit.Passage).ToList();
        if (diploma is not null)
        {
            var notions = question.Notions;
            passages =
            [
                .. passages
                    .Concat(edition.Passages
                        .Where(passage => passage.Diploma == diploma && passage.Parent is null)
                        .OrderByDescending(passage => passage.Notions.Intersect(notions, StringComparer.Ordinal).Count()))
                    .DistinctBy(passage => passage.Id)
                    .OrderByDescending(passage => NamesItem(question, passage)),
            ];
        }

        return passages.Count == 0 ? null : new CurriculumAnswer
        {
            Title = French.Set(diploma is null ? "Programmes et référentiels" : $"Référentiel : {diploma}"),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = OtherDiplomas(question, diploma) is { Count: > 0 } others ? others : suggester.FirstQuestions,
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }

    // « module A », « F3 », « activité G1 »
    private static bool NamesItem(Question question, Passage passage)
    {
        return passage.Item is { } item && $" {question.Plain} ".Contains($" {TypedFrench.Plain(item)} ", StringComparison.Ordinal);
    }

    private List<Suggestion> OtherDiplomas(Question question, string? diploma)
    {
        var subject = question.Notions.Select(edition.FindNotion).OfType<Notion>().FirstOrDefault()
            ?? edition.Notions.FirstOrDefault();
        return subject is null ? [] :
        [
            .. edition.Passages.Where(passage => passage.Notions.Contains(subject.Id, StringComparer.Ordinal))
                .Select(passage => passage.Diploma).OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Where(other => other != diploma)
                .Take(3)
                .Select(other => new Suggestion(other, French.Set($"Où est {subject.WithArticle} dans le référentiel du {other} ?"))),
        ];
    }
}
