using System.Text.Json.Nodes;
using Partenariat.Cards;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Asking;

/// <summary>Answers questions without any channel: the same engine, cards and texts as in Teams and the web chat.</summary>
internal sealed class Respondent(DossierDialog dialog, AnswerCards cards)
{
    private const int MostPassages = 12;

    private static readonly CardOptions s_options = new(CardHost.WebChat, PublicAddress: null);

    /// <summary>The text of an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="context">The user's earlier messages of the same conversation, in order.</param>
    public string Text(string question, IReadOnlyList<string> context)
    {
        return cards.WriteText(dialog.Answer(question, After(context)).Answer, publicAddress: null, TextLength.AtOnce);
    }

    /// <summary>One turn as a channel plays it: the answer, its first card, and the state that knows what the card shows.</summary>
    /// <param name="question">The message.</param>
    /// <param name="state">The conversation before it.</param>
    public (Reply Reply, RenderedAnswer Page) Turn(string question, ConversationState state)
    {
        var reply = dialog.Answer(question, state);
        var page = cards.Render(reply.Answer, s_options);
        return (reply with { State = reply.State.Showing(page.Shown) }, page);
    }

    /// <summary>The state of a conversation after some messages of the user; empty after none.</summary>
    public ConversationState After(IReadOnlyList<string> context)
    {
        return context.Aggregate(ConversationState.Empty, (before, message) => Turn(message, before).Reply.State);
    }

    // Lists are asked for whole; of anything else, more than these are no answer any more.
    private static Answer Bounded(Answer answer)
    {
        return answer.Kind is AnswerKind.Bibliography or AnswerKind.Law or AnswerKind.Curriculum
            ? answer
            : answer with { Passages = [.. answer.Passages.Take(MostPassages)] };
    }

    /// <summary>An answer as JSON.</summary>
    /// <param name="id">The id to echo, or null.</param>
    /// <param name="question">The question.</param>
    /// <param name="context">The user's earlier messages of the same conversation, in order.</param>
    public JsonObject Json(string? id, string question, IReadOnlyList<string> context)
    {
        var (reply, page) = Turn(question, After(context));
        var shown = Bounded(reply.Answer);
        return AnswerJson.From(id, shown, page, cards.WriteText(shown, publicAddress: null));
    }
}
