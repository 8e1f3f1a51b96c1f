using System.Text.Json.Nodes;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Turns;

/// <summary>What the protocol promises about the value of an invoke, checked before the bot sees it.</summary>
internal static class InvokeShape
{
    private const string CardAction = "adaptiveCard/action";

    /// <summary>The reason why the value is malformed, or null.</summary>
    public static string? Problem(Activity invoke)
    {
        if (string.IsNullOrEmpty(invoke.Name))
        {
            return null;
        }

        if (invoke.Value is not JsonObject value)
        {
            return "The value of the invoke is not an object.";
        }

        return invoke.Name == CardAction ? ProblemOfAction(value["action"]) : null;
    }

    private static string? ProblemOfAction(JsonNode? node)
    {
        if (node is not JsonObject action)
        {
            return "The value has no action.";
        }

        return action["type"] is JsonValue type && type.TryGetValue(out string? name) && name == "Action.Execute"
            ? null
            : "The type of the action is not Action.Execute.";
    }
}
