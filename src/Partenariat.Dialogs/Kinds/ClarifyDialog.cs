using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>
/// One name that stands for several things (« la loi de 2002 », « le BTS »), and nothing else in the message to
/// tell which: the user chooses. « Aucune de ces propositions » is added by the card.
/// </summary>
internal sealed class ClarifyDialog(Edition edition, Suggester suggester) : IAnswerDialog
{
    private const int MostChoices = 4;

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Notions.Count > 0 || Relevance.Weight(question.LeftoverTerms) >= Relevance.Negligible)
        {
            return null;
        }

        var choices = question.Recognition.Entities
            .Where(entity => entity.Kind is EntityKind.Law or EntityKind.Diploma)
            .GroupBy(entity => (entity.Kind, entity.Start))
            .Select(readings => readings.Select(Choice).OfType<Suggestion>().DistinctBy(choice => choice.Question).ToList())
            .FirstOrDefault(readings => readings.Count > 1);
        return choices is null ? null : new Answer
        {
            Kind = AnswerKind.Clarify,
            Title = French.Set("Que voulez-vous dire ?"),
            Message = French.Set("Ce nom peut désigner plusieurs textes du dossier. Choisissez :"),
            Choices = [.. choices.Take(MostChoices)],
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("un même nom, plusieurs sens"),
        };
    }

    private Suggestion? Choice(Entity entity)
    {
        if (entity.Kind == EntityKind.Diploma)
        {
            return new Suggestion(entity.Id, French.Set($"Que dit le référentiel {entity.Id} ?"));
        }

        return edition.FindSource(entity.Id) is { } law && (law.ShortTitle ?? law.Title) is { } title
            ? new Suggestion(French.Capitalize(title), French.Set($"{French.Capitalize(title)} : que dit ce texte ?"))
            : null;
    }
}
