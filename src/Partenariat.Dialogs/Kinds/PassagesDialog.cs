using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>An open question: the best passages, where they are near enough.</summary>
internal sealed class PassagesDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var hits = finder.Find(question);
        var passages = PassageFinder.Answering(question, hits, Relevance.Needed(question));
        return passages.Count == 0 ? null : new Answer
        {
            Kind = AnswerKind.Passages,
            Title = French.Set("Ce que dit le dossier"),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }
}
