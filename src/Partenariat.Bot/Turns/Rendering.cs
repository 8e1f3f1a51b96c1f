using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using Partenariat.Bot.Answers;
using Partenariat.Bot.Feedback;
using Partenariat.Cards;
using Partenariat.Channels;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Turns;

/// <summary>How an answer becomes a message of a channel: a card where cards are shown, else its text.</summary>
internal sealed class Rendering(AnswerCards cards, AnswerHtml html, IOptions<SiteOptions> site, IOptions<FeedbackOptions> feedback)
{
    private static readonly string[] s_webChats = [ChannelIds.DirectLine, "webchat", "emulator"];

    /// <summary>How cards are drawn on the channel of an activity.</summary>
    public CardOptions Options(Activity activity)
    {
        return new CardOptions(IsTeams(activity) ? CardHost.Teams : CardHost.WebChat, site.Value.Address ?? WebChatAddress.Of(activity));
    }

    /// <summary>The first page of an answer as the channel shows it.</summary>
    /// <param name="activity">The activity that is answered.</param>
    /// <param name="answer">The answer.</param>
    public RenderedAnswer Draw(Activity activity, Answer answer)
    {
        return cards.Render(answer, Options(activity));
    }

    /// <summary>A message with a page already drawn for the same channel.</summary>
    public async Task<Activity> MessageAsync(Activity activity, RenderedAnswer answer)
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Speak = answer.Speak,
            Summary = answer.Summary,
            InputHint = InputHints.AcceptingInput,
        };
        switch (activity.ChannelId)
        {
            case ChannelIds.Teams:
                // Without text: Teams would cut a message that holds both in two.
                message.Attachments = [answer.ToAttachment()];
                AddTeamsParts(message, answer);
                break;
            case { } channel when s_webChats.Contains(channel, StringComparer.Ordinal):
                message.Attachments = [answer.ToAttachment()];

                // Our own page draws this rather than the card: an Adaptive Card has no table that stacks, one level of
                // headings, and nothing to copy.
                message.ChannelData = new JObject { ["html"] = await html.WriteAsync(answer.View) };
                break;
            default:
                message.Text = answer.Text;
                message.TextFormat = TextFormatTypes.Plain;
                break;
        }

        return message;
    }

    /// <summary>The same page as plain text.</summary>
    public static Activity TextOf(RenderedAnswer answer)
    {
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = answer.Text,
            TextFormat = TextFormatTypes.Plain,
            Speak = answer.Speak,
            Summary = answer.Summary,
            InputHint = InputHints.AcceptingInput,
        };
    }

    private static bool IsTeams(Activity activity)
    {
        return activity.ChannelId == ChannelIds.Teams;
    }

    private void AddTeamsParts(Activity message, RenderedAnswer answer)
    {
        if (answer.CitationsEntity is { } citations)
        {
            message.Entities = [citations.ToEntity()];
            message.ChannelData = feedback.Value.Enabled ? new JObject { ["feedbackLoopEnabled"] = true } : null;
        }
    }
}
