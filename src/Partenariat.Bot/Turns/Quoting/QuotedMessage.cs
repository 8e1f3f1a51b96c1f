using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Partenariat.Bot.Turns.Extension;

namespace Partenariat.Bot.Turns.Quoting;

/// <summary>The message that a reply in Teams quotes.</summary>
/// <param name="Id">The id that the channel gave it, or null.</param>
/// <param name="Preview">The beginning of its text as Teams shows it, or null. Of a card, only Teams knows what.</param>
/// <remarks>
/// It stands in an attachment of the type text/html (<c>blockquote itemtype="http://schema.skype.com/Reply"</c>), in newer
/// clients also in an entity <c>quotedReply</c>; the text of the message has none of it.
/// </remarks>
internal sealed record QuotedMessage(string? Id, string? Preview)
{
    private const string Kind = "http://schema.skype.com/Reply";
    private const int LongestPreview = 500;

    /// <summary>The first quoted message, or null where none is quoted.</summary>
    /// <param name="activity">A message of Teams. Not trusted.</param>
    public static QuotedMessage? Of(Activity activity)
    {
        return activity.Entities?.Select(OfEntity).FirstOrDefault(quoted => quoted is not null)
            ?? activity.Attachments?.Select(OfHtml).FirstOrDefault(quoted => quoted is not null);
    }

    private static QuotedMessage? OfEntity(Entity? entity)
    {
        return entity?.Type == "quotedReply" && entity.Properties["quotedReply"] is JObject quoted
            ? Of(Text(quoted, "messageId"), Text(quoted, "preview"))
            : null;
    }

    private static QuotedMessage? OfHtml(Attachment? attachment)
    {
        if (attachment?.ContentType != "text/html" || attachment.Content is not string html)
        {
            return null;
        }

        var quote = Between(html, "<blockquote", "</blockquote>");
        var tag = Before(quote, ">");
        return tag?.Contains(Kind, StringComparison.OrdinalIgnoreCase) != true ? null : Of(
            Between(tag, "itemid=\"", "\""),
            Between(quote, "itemprop=\"copy\">", "</p>") ?? Between(quote, "itemprop=\"preview\">", "</p>"));
    }

    private static QuotedMessage? Of(string? id, string? preview)
    {
        var text = preview is null ? "" : MessageHtml.ToText(preview[..Math.Min(preview.Length, LongestPreview)]);
        return string.IsNullOrEmpty(id) && text.Length == 0 ? null : new QuotedMessage(WebUtility.HtmlDecode(id), text.Length == 0 ? null : text);
    }

    private static string? Text(JObject json, string name)
    {
        return json[name] is JValue { Value: string text } ? text : null;
    }

    private static string? Between(string? text, string opening, string closing)
    {
        var start = text?.IndexOf(opening, StringComparison.OrdinalIgnoreCase) ?? -1;
        return start < 0 ? null : Before(text![(start + opening.Length)..], closing);
    }

    private static string? Before(string? text, string closing)
    {
        var end = text?.IndexOf(closing, StringComparison.OrdinalIgnoreCase) ?? -1;
        return end < 0 ? null : text![..end];
    }
}
