using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>
/// A question that names a subject which the dossier does not treat: an honest no, unless some passage speaks of all
/// the rest of it (« avec la MDPH, chacun défend son pré carré »).
/// </summary>
internal sealed class AbsentDialog(PassageFinder finder, NotFoundDialog notFound) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Absent.Count == 0 || question.Sources.Count + question.Laws.Count > 0)
        {
            return null;
        }

        var answering = PassageFinder.Answering(question, finder.Find(question), Relevance.Needed(question));
        return answering.Count > 0 ? null : notFound.TryAnswer(question);
    }
}
