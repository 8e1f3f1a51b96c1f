using System.Text.Json.Nodes;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Asking;

/// <summary>Answers questions without any channel: the same engine, cards and texts as in Teams and the web chat.</summary>
internal sealed class Respondent(DossierDialog dialog, AnswerCards cards)
{
    private static readonly CardOptions Options = new(CardHost.WebChat, PublicAddress: null);

    /// <summary>The text of an answer.</summary>
    public string Text(string question)
    {
        return cards.WriteText(dialog.Answer(question, ConversationState.Empty).Answer, publicAddress: null);
    }

    /// <summary>An answer as JSON.</summary>
    /// <param name="id">The id to echo, or null.</param>
    /// <param name="question">The question.</param>
    /// <param name="context">The user's earlier messages of the same conversation, in order.</param>
    public JsonObject Json(string? id, string question, IReadOnlyList<string> context)
    {
        var state = context.Aggregate(ConversationState.Empty, (before, message) => dialog.Answer(message, before).State);
        var answer = dialog.Answer(question, state).Answer;
        return AnswerJson.From(id, answer, cards.Render(answer, Options).Card, cards.WriteText(answer, publicAddress: null));
    }
}
