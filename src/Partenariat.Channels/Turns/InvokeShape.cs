using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Channels.Turns;

/// <summary>
/// What the protocol promises about the value of an invoke, checked before the bot sees it: the SDK itself takes
/// <c>"7"</c> for 7 and 7 for <c>"7"</c>, and ends in an exception for other shapes.
/// </summary>
internal static class InvokeShape
{
    private static readonly Dictionary<string, IReadOnlyList<Property>> s_properties = new(StringComparer.Ordinal)
    {
        ["adaptiveCard/action"] =
            [new("action", JTokenType.Object, IsRequired: true), new("action.type", JTokenType.String, IsRequired: true, "Action.Execute")],
        ["composeExtension/query"] =
        [
            new("parameters", JTokenType.Array),
            new("queryOptions", JTokenType.Object),
            new("queryOptions.skip", JTokenType.Integer),
            new("queryOptions.count", JTokenType.Integer),
        ],
        ["composeExtension/fetchTask"] = [new("messagePayload", JTokenType.Object), new("messagePayload.body.content", JTokenType.String)],
        ["composeExtension/queryLink"] = [new("url", JTokenType.String, IsRequired: true)],
        ["composeExtension/anonymousQueryLink"] = [new("url", JTokenType.String, IsRequired: true)],
    };

    /// <summary>The reason why the value is malformed, or null.</summary>
    public static string? Problem(Activity invoke)
    {
        if (string.IsNullOrEmpty(invoke.Name))
        {
            return null;
        }

        if (invoke.Value is not JObject value)
        {
            return "The value of the invoke is not an object.";
        }

        return s_properties.GetValueOrDefault(invoke.Name, []).FirstOrDefault(property => !property.Fits(value)) is { } wrong
            ? $"The value has no {wrong.Path} of the type {wrong.Type} {wrong.Text}".TrimEnd() + "."
            : null;
    }

    /// <param name="Path">Where it stands in the value.</param>
    /// <param name="Type">Its type, where it is there.</param>
    /// <param name="IsRequired">Whether it must be there.</param>
    /// <param name="Text">The one text that it may be; null for any.</param>
    private sealed record Property(string Path, JTokenType Type, bool IsRequired = false, string? Text = null)
    {
        public bool Fits(JObject value)
        {
            var token = value.SelectToken(Path);
            return token is null || token.Type == JTokenType.Null ? !IsRequired : token.Type == Type && (Text is null || (string?)token == Text);
        }
    }
}
