using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Partenariat.Bot.Feedback;

namespace Partenariat.Bot.Turns;

/// <summary>A press on « useful » or « not useful » under an answer in Teams.</summary>
internal sealed class FeedbackTurn(FeedbackLog log, ConversationMemory memory)
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "message/submitAction";

    /// <summary>Notes the opinion; false for a submission that is no feedback.</summary>
    /// <remarks>Teams names its own message, which this side never learns: the opinion counts for the passage that
    /// this conversation saw last.</remarks>
    /// <exception cref="MalformedInvokeException">The opinion is none.</exception>
    public async Task<bool> TryNoteAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var value = RawJson.ToNode(turn.Activity.Value);
        if (value.Get("actionName").AsText() != "feedback")
        {
            return false;
        }

        var opinion = value.Get("actionValue");
        var reaction = opinion.Get("reaction").AsText();
        if (reaction is not ("like" or "dislike"))
        {
            throw new MalformedInvokeException("The reaction is neither like nor dislike.");
        }

        if (log.IsEnabled)
        {
            var state = await memory.RecallAsync(turn, cancellationToken);
            log.NoteOpinion(state.Shown is [var passage, ..] ? passage : null, reaction == "like", ReasonOf(opinion.Get("feedback")));
        }

        return true;
    }

    // Teams sends the form as JSON within a string, other clients as an object or as mere text.
    private static string? ReasonOf(JsonNode? feedback)
    {
        if (feedback.AsText() is not { } text)
        {
            return feedback.Get("feedbackText").AsText();
        }

        try
        {
            return JsonNode.Parse(text).Get("feedbackText").AsText();
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
