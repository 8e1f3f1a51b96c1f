using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The testimonies that the dossier presents; their own texts are not in it.</summary>
internal sealed class TestimonyDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var testimonies = edition.Passages.Where(passage => passage.Kind == PassageKind.Testimony).ToList();
        var witness = testimonies.Any(passage => Voices.Of(passage, question.Authors));
        if (testimonies.Count == 0 || !(witness || question.Asks(Frame.Testimony)))
        {
            return null;
        }

        var section = testimonies[0].Section;
        var hits = finder.Find(question, request => request with { SectionId = section.Id });
        var passages = hits.Select(hit => hit.Passage)
            .Concat(testimonies.OrderByDescending(passage => Voices.Of(passage, question.Authors)))
            .DistinctBy(passage => passage.Id)
            .ToList();
        return new TestimonyAnswer
        {
            Absence = Absence.Referred,
            Title = French.Set("Témoignages"),
            Message = French.Set("Le dossier présente ces témoignages, mais le texte des entretiens n'y est pas."),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages) is { Count: > 0 } some ? some : suggester.FirstQuestions,
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }
}
