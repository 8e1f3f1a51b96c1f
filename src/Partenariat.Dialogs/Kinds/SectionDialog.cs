using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>A question about the subject of a whole section (« les limites du partenariat »): its passages, those with a voice first.</summary>
internal sealed class SectionDialog(Edition edition, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Sections.Count == 0
            || question.Authors.Count > 0
            || (question.Asks(Frame.Contrast) && question.Notions.Count > 1)
            || Relevance.Weight(question.LeftoverTerms) >= Relevance.Negligible
            || edition.Sections.FirstOrDefault(section => section.Id == question.Sections[0]) is not { } section)
        {
            return null;
        }

        var passages = edition.Passages
            .Where(passage => IsUnder(passage.Section, section) && passage.Parent is null)
            .OrderBy(passage => passage.Authors.Count > 0 ? 0 : 1)
            .ToList();
        return passages.Count == 0 ? null : new PassagesAnswer
        {
            Title = section.Title,
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, French.Set($"section du dossier : « {section.Title} »")),
        };
    }

    private static bool IsUnder(Section? inner, Section outer)
    {
        return inner is not null && (inner.Id == outer.Id || IsUnder(inner.Parent, outer));
    }
}
