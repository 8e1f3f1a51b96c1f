using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>Says that files are not taken. The client shows only « not sent »: the sentence tells why.</summary>
internal sealed class UploadRefusal(Conversations conversations, IOptions<DirectLineOptions> options)
{
    public async Task<Refusal> SayAsync(ConversationGrant grant, CancellationToken cancellationToken)
    {
        var text = options.Value.UploadRefusedText;
        var reply = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = ChannelIds.DirectLine,
            Conversation = new ConversationAccount { Id = grant.ConversationId },
            Recipient = new ChannelAccount { Id = grant.UserId, Role = "user" },
            Text = text,
            TextFormat = TextFormatTypes.Plain,
        };
        await conversations.SayAtOnceAsync(reply, cancellationToken);
        return new Refusal(StatusCodes.Status415UnsupportedMediaType, "UploadNotSupported", text);
    }
}
