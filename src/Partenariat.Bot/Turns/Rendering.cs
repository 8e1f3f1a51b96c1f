using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
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
            InputHint = "acceptingInput",
        };
        return activity.ChannelId switch
        {
            ChannelIds.Teams => WithTeamsParts(WithCard(message, answer), answer),
            { } channel when s_webChats.Contains(channel, StringComparer.Ordinal) => await WithHtmlAsync(WithCard(message, answer), answer),
            _ => message with { Text = answer.Text, TextFormat = "plain" },
        };
    }

    private static bool IsTeams(Activity activity)
    {
        return activity.ChannelId == ChannelIds.Teams;
    }

    // Without text: Teams would cut a message that holds both in two.
    private static Activity WithCard(Activity message, RenderedAnswer answer)
    {
        return message with
        {
            Attachments = [new Attachment { ContentType = Attachment.AdaptiveCardContentType, Content = answer.Card }],
        };
    }

    // Our own page draws this rather than the card: an Adaptive Card has no table that stacks, one level of headings, nothing to copy.
    private async Task<Activity> WithHtmlAsync(Activity message, RenderedAnswer answer)
    {
        return message with { ChannelData = new JsonObject { ["html"] = await html.WriteAsync(answer.View) } };
    }

    private Activity WithTeamsParts(Activity message, RenderedAnswer answer)
    {
        return answer.CitationsEntity is not { } citations ? message : message with
        {
            Entities = [citations],
            ChannelData = feedback.Value.Enabled ? new JsonObject { ["feedbackLoopEnabled"] = true } : null,
        };
    }
}
