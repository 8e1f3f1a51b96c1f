using System.Collections.Concurrent;
using Partenariat.Bot.Asking;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Training.Examples;

/// <summary>Plays the messages before a question. Many questions go on from the same ones: they are played once.</summary>
/// <param name="dialog">Who answers.</param>
internal sealed class Conversations(DossierDialog dialog)
{
    private readonly Respondent _respondent = new(dialog, new AnswerCards(dialog.Edition));
    private readonly ConcurrentDictionary<string, ConversationState> _states = new(StringComparer.Ordinal);

    /// <summary>The state after some messages of the user; empty after none.</summary>
    public ConversationState After(IReadOnlyList<string> context)
    {
        return context.Count == 0
            ? ConversationState.Empty
            : _states.GetOrAdd(string.Join('\0', context), _ => _respondent.Turn(context[^1], After([.. context.SkipLast(1)])).Reply.State);
    }
}
