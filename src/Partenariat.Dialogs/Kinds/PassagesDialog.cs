using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>An open question: the best passages, where they are near enough.</summary>
internal sealed class PassagesDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    private const double MuchMore = 0.3;

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var hits = finder.Find(question);
        // « OZP », « ISCRA »: some names stand in a reference line only.
        var withReferences = finder.Find(question, request => request with { KeepsSourceLines = true });
        if (withReferences is [{ Passage.IsSourceLine: true } reference, ..] && reference.Coverage >= (hits.Count > 0 ? hits[0].Coverage : 0) + MuchMore)
        {
            hits = withReferences;
        }

        var passages = PassageFinder.Answering(question, hits, Relevance.Needed(question));
        return passages.Count == 0 ? null : new PassagesAnswer
        {
            Title = French.Set("Ce que dit le dossier"),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }
}
