using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Channels.Activities;

/// <summary>
/// Gives the words of a Teams message as the person meant them: without the mention of the bot, without HTML
/// entities. The SDK's own RemoveRecipientMention leaves the entities, and fails on a mention of a wrong shape.
/// </summary>
internal static class MentionText
{
    public static void RemoveOwnMention(this Activity activity)
    {
        if (activity.Text is not { } text || activity.ChannelId != ChannelIds.Teams)
        {
            return;
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (MentionOf(entity, activity.Recipient?.Id) is { } mention)
            {
                text = text.Replace(mention, string.Empty, StringComparison.OrdinalIgnoreCase);
            }
        }

        activity.Text = WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
    }

    private static string? MentionOf(Entity? entity, string? botId)
    {
        if (botId is null || entity?.Type != "mention" || entity.Properties["mentioned"] is not JObject mentioned || Text(mentioned, "id") != botId)
        {
            return null;
        }

        return Text(entity.Properties, "text") is { Length: > 0 } text ? text : $"<at>{Text(mentioned, "name")}</at>";
    }

    private static string? Text(JObject json, string name)
    {
        return json[name] is JValue { Value: string text } ? text : null;
    }
}
