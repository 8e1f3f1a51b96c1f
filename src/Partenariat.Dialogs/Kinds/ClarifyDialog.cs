using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>
/// Two readings that are close: one name that stands for several things (« la loi de 2002 », « le BTS »), or words
/// between a notion and a more exact one. The user chooses. « Aucune de ces propositions » is added by the card.
/// </summary>
internal sealed class ClarifyDialog(Edition edition, Suggester suggester) : IAnswerDialog
{
    private const int MostChoices = 4;

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        return CloseNotions(question) ?? OneName(question);
    }

    // « c'est quoi un réseau pour la santé ? » may mean the réseau de santé, or the réseau.
    private Answer? CloseNotions(Question question)
    {
        if (question.Notions is not [var id]
            || question.Before is not null
            || question.NamesOtherThanNotions
            || !question.Asks(Frame.Definition)
            || question.LeftoverTerms is not { Count: 1 or 2 } left
            || edition.FindNotion(id) is not { } notion)
        {
            return null;
        }

        var close = edition.Notions
            .Where(other => other.Label.StartsWith(notion.Label + " ", StringComparison.Ordinal) && other.Status == NotionStatus.Defined)
            .Where(other => left.All(term => TypedFrench.Plain(other.Label).Contains(term.Surface, StringComparison.Ordinal)))
            .ToList();
        return close.Count == 0 ? null : Ask(
            "Plusieurs notions du dossier peuvent être en question. Choisissez :",
            [.. close.Append(notion).Select(SuggestionWriter.Definition)],
            "notions proches");
    }

    private Answer? OneName(Question question)
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
        return choices is null ? null : Ask("Ce nom peut désigner plusieurs textes du dossier. Choisissez :", choices, "un même nom, plusieurs sens");
    }

    private Answer Ask(string message, IReadOnlyList<Suggestion> choices, string why)
    {
        return new ClarifyAnswer
        {
            Title = French.Set("Que voulez-vous dire ?"),
            Message = French.Set(message),
            Choices = [.. choices.Take(MostChoices)],
            Suggestions = suggester.FirstQuestions,
            Why = French.Set(why),
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
