using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The honest end: the dossier does not speak of it; what was understood, and the nearest questions that it answers.</summary>
internal sealed class NotFoundDialog(Edition edition, NearQuestions near) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer TryAnswer(Question question)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Absent,
            Title = French.Set("Le dossier n'en parle pas"),
            Message = French.Set(What(question)),
            Notions = question.Notions,
            Suggestions = near.To(question),
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
