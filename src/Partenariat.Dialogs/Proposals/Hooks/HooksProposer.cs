using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Hooks;

/// <summary>
/// A sentence to begin a paper with is not written: the words of the authors on its subject are given, or the subject is
/// asked for.
/// </summary>
/// <param name="suggester">Gives the examples where no subject is said.</param>
/// <param name="answer">The answer on a subject.</param>
internal sealed class HooksProposer(Suggester suggester, Func<string, Answer> answer) : IProposer
{
    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (HookSubject.Of(turn.Message) is not { } subject)
        {
            return [];
        }

        var kind = subject.Length == 0 ? ProposalKind.Clarify : ProposalKind.Passages;
        return
        [
            new Proposal(kind, $"to begin with: {subject}", features.Of(kind, []), () => subject.Length == 0 ? AskForTheSubject() : Introduce(answer(subject)))
            {
                IsSure = true,
                Floor = Proposal.AboveAllSure,
            },
        ];
    }

    private static Answer Introduce(Answer found)
    {
        return found is NotFoundAnswer or ClarifyAnswer or SmalltalkAnswer
            ? found
            : found with
            {
                Message = string.Join(
                    ' ',
                    new[] { French.Set("Je ne rédige pas d'accroche : voici des mots du dossier sur ce sujet, à citer avec leur référence."), found.Message }
                        .OfType<string>()),
            };
    }

    private ClarifyAnswer AskForTheSubject()
    {
        return new ClarifyAnswer
        {
            Title = French.Set("Sur quel sujet ?"),
            Message = French.Set("Je ne rédige pas d'accroche, mais je peux citer un auteur : sur quelle notion, ou de qui ?"),
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("citation demandée sans sujet"),
        };
    }
}
