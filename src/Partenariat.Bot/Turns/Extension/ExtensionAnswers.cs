using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Teams;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>What Teams expects of a message extension.</summary>
/// <remarks>learn.microsoft.com: « Respond to the search command », « Create and send dialogs » of message extensions.</remarks>
internal static class ExtensionAnswers
{
    /// <summary>Results, each with its preview.</summary>
    public static MessagingExtensionResponse Results(IEnumerable<MessagingExtensionAttachment> results)
    {
        return new MessagingExtensionResponse(new MessagingExtensionResult("list", "result", [.. results]));
    }

    /// <summary>A sentence in the place of results.</summary>
    public static MessagingExtensionResponse NoResult(string sentence)
    {
        return new MessagingExtensionResponse(new MessagingExtensionResult { Type = "message", Text = sentence });
    }

    /// <summary>A dialog that shows a card.</summary>
    public static MessagingExtensionActionResponse Dialog(string title, JsonObject card)
    {
        return new MessagingExtensionActionResponse(
            new TaskModuleContinueResponse(new TaskModuleTaskInfo(title, height: "large", width: "large", card: card.ToAttachment())));
    }

    /// <summary>A dialog that says one sentence.</summary>
    public static MessagingExtensionActionResponse DialogText(string sentence)
    {
        return new MessagingExtensionActionResponse(new TaskModuleMessageResponse(sentence));
    }
}
