using System.Text.Json;
using System.Text.Json.Nodes;
using Partenariat.Bot.Feedback;
using Partenariat.Channels;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Turns;

/// <summary>A press on « useful » or « not useful » under an answer in Teams.</summary>
internal sealed class FeedbackTurn(FeedbackLog log, ConversationMemory memory)
{
    /// <summary>Notes the opinion; null for a submission that is no feedback (501).</summary>
    /// <remarks>Teams names its own message, which this side never learns: the opinion counts for the passage that
    /// this conversation saw last.</remarks>
    public async Task<InvokeResponse?> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Value.Get("actionName").AsText() != "feedback")
        {
            return null;
        }

        var opinion = activity.Value.Get("actionValue");
        var reaction = opinion.Get("reaction").AsText();
        if (reaction is not ("like" or "dislike"))
        {
            return InvokeAnswers.Malformed("The reaction is neither like nor dislike.");
        }

        if (log.IsEnabled)
        {
            var state = await memory.RecallAsync(activity, cancellationToken);
            log.NoteOpinion(state.Shown is [var passage, ..] ? passage : null, reaction == "like", ReasonOf(opinion.Get("feedback")));
        }

        return InvokeAnswers.Done;
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
