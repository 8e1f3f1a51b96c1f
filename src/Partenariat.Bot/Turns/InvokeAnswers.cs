using System.Text.Json;
using System.Text.Json.Nodes;
using Partenariat.Channels;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Turns;

/// <summary>The bodies that Teams expects in answer to invokes.</summary>
/// <remarks>learn.microsoft.com: « Universal Actions for Adaptive Cards », « Respond to the search command »,
/// « Create and send dialogs » of message extensions.</remarks>
internal static class InvokeAnswers
{
    /// <summary>Nothing to show.</summary>
    public static InvokeResponse Done => new(StatusCodes.Status200OK, new JsonObject());

    /// <summary>A card in the place of the one whose button was pressed.</summary>
    public static InvokeResponse ReplaceCard(JsonObject card)
    {
        return Ok(new JsonObject
        {
            ["statusCode"] = StatusCodes.Status200OK,
            ["type"] = Attachment.AdaptiveCardContentType,
            ["value"] = card,
        });
    }

    /// <summary>Results of a message extension, each with its preview.</summary>
    public static InvokeResponse Results(IEnumerable<Attachment> results)
    {
        return Ok(new JsonObject
        {
            ["composeExtension"] = new JsonObject
            {
                ["type"] = "result",
                ["attachmentLayout"] = "list",
                ["attachments"] = JsonSerializer.SerializeToNode(results, ActivityJson.Options),
            },
        });
    }

    /// <summary>A sentence in the place of results.</summary>
    public static InvokeResponse NoResult(string sentence)
    {
        return Ok(new JsonObject
        {
            ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = sentence },
        });
    }

    /// <summary>A dialog that shows a card.</summary>
    public static InvokeResponse Dialog(string title, JsonObject card)
    {
        return Task("continue", new JsonObject
        {
            ["title"] = title,
            ["width"] = "large",
            ["height"] = "large",
            ["card"] = new JsonObject { ["contentType"] = Attachment.AdaptiveCardContentType, ["content"] = card },
        });
    }

    /// <summary>A dialog that says one sentence.</summary>
    public static InvokeResponse DialogText(string sentence)
    {
        return Task("message", JsonValue.Create(sentence));
    }

    /// <summary>The value is not what the protocol promises.</summary>
    public static InvokeResponse Malformed(string reason)
    {
        return new InvokeResponse(StatusCodes.Status400BadRequest, new JsonObject
        {
            ["statusCode"] = StatusCodes.Status400BadRequest,
            ["type"] = "application/vnd.microsoft.error",
            ["value"] = new JsonObject { ["code"] = "BadRequest", ["message"] = reason },
        });
    }

    private static InvokeResponse Task(string type, JsonNode value)
    {
        return Ok(new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });
    }

    private static InvokeResponse Ok(JsonObject body)
    {
        return new InvokeResponse(StatusCodes.Status200OK, body);
    }
}
