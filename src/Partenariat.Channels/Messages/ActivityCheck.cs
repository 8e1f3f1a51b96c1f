using Microsoft.Bot.Schema;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Messages;

/// <summary>What an activity must carry to be answered, and what its caller may say.</summary>
internal sealed class ActivityCheck(ServiceHosts hosts)
{
    public Refusal? Check(Activity activity, Caller caller)
    {
        if (Missing(activity) is { } property)
        {
            return Refusal.BadRequest("MissingProperty", $"The activity has no {property}.");
        }

        // The SDK writes it into a header of the answer.
        if (activity.Conversation.Id.Any(char.IsControl))
        {
            return Refusal.BadRequest("BadArgument", "The conversation.id holds control characters.");
        }

        if (caller.Objection(activity.ServiceUrl, activity.ChannelId) is { } objection)
        {
            return Refusal.Unauthorized(objection);
        }

        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            return Refusal.BadRequest("BadArgument", "The serviceUrl is not an http or https address.");
        }

        // An inline answer of a bot without an account goes nowhere else.
        var isUsed = caller.Endorsements is not null || !activity.IsAnsweredInline();
        return isUsed && !hosts.Allow(activity.ServiceUrl)
            ? Refusal.Forbidden("ServiceUrlNotAllowed", "The host of the serviceUrl is not on the list of allowed hosts.")
            : null;
    }

    private static string? Missing(Activity activity)
    {
        return activity switch
        {
            { Type: null or "" } => "type",
            { Id: null or "" } => "id",
            { ChannelId: null or "" } => "channelId",
            { ServiceUrl: null or "" } => "serviceUrl",
            { Conversation.Id: null or "" } or { Conversation: null } => "conversation.id",
            { From.Id: null or "" } or { From: null } => "from.id",
            _ => null,
        };
    }
}
