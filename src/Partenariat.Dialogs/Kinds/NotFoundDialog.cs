using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The honest end: the dossier does not speak of it; what was understood, and the nearest questions that it answers.</summary>
internal sealed class NotFoundDialog(Edition edition, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer TryAnswer(Question question)
    {
        var nearest = question.Notions.Select(edition.FindNotion).OfType<Notion>()
            .Where(notion => notion.Status == NotionStatus.Defined)
            .Take(2)
            .Select(notion => new Suggestion(Suggester.Definition(notion).Question))
            .Concat(question.Authors.Select(edition.FindAuthor).OfType<Author>().SelectMany(author => suggester.AboutAuthor(author).Take(2)))
            .Concat(suggester.FirstQuestions)
            .DistinctBy(suggestion => suggestion.Question)
            .Take(4);
        return new Answer
        {
            Kind = AnswerKind.NotFound,
            Absence = Absence.Absent,
            Title = French.Set("Le dossier n'en parle pas"),
            Message = French.Set($"{What(question)} Voici des questions proches auxquelles il répond."),
            Notions = question.Notions,
            Suggestions = [.. nearest],
            Why = Reasons.For(edition, question, French.Set(question.Absent.Count > 0
                ? $"sujet reconnu : {French.Join(question.Absent)}"
                : "aucun passage assez proche")),
        };
    }

    private static string What(Question question)
    {
        return question.Absent.Count > 0
            ? $"Le dossier ne parle pas {French.Join([.. question.Absent.Select(French.Of)], "ni")}."
            : "Je n'ai rien trouvé dans le dossier qui réponde à cette question.";
    }

    Answer? IAnswerDialog.TryAnswer(Question question)
    {
        return TryAnswer(question);
    }
}
