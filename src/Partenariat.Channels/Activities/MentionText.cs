using System.Net;
using System.Text.Json.Nodes;

namespace Partenariat.Channels.Activities;

/// <summary>
/// Gives the words of a Teams message as the person meant them: without the mention of the bot, without HTML
/// entities (as in the SDK's ActivityExtensions.cs).
/// </summary>
internal static class MentionText
{
    public static Activity WithoutOwnMention(this Activity activity)
    {
        if (activity.Text is not { } text || activity.ChannelId != ChannelIds.Teams)
        {
            return activity;
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (MentionOf(entity, activity.Recipient?.Id) is { } mention)
            {
                text = text.Replace(mention, string.Empty, StringComparison.OrdinalIgnoreCase);
            }
        }

        return activity with { Text = WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim() };
    }

    private static string? MentionOf(JsonObject? entity, string? botId)
    {
        if (botId is null || Text(entity, "type") != "mention" || entity?["mentioned"] is not JsonObject mentioned || Text(mentioned, "id") != botId)
        {
            return null;
        }

        return Text(entity, "text") is { Length: > 0 } text ? text : $"<at>{Text(mentioned, "name")}</at>";
    }

    private static string? Text(JsonObject? json, string name)
    {
        return json?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
    }
}
