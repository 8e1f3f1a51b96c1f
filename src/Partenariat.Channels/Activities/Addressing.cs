namespace Partenariat.Channels.Activities;

/// <summary>Completes what a bot says with ids and addresses taken from the activity that it answers.</summary>
internal static class Addressing
{
    public static Activity AnswerTo(this Activity reply, Activity activity)
    {
        return reply with
        {
            Type = reply.Type ?? ActivityTypes.Message,
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Conversation = activity.Conversation,
            From = activity.Recipient,
            Recipient = activity.From,
            Locale = reply.Locale ?? activity.Locale,

            // Web Chat holds an answer back until the activity that it answers is shown: only messages are.
            ReplyToId = activity.Type == ActivityTypes.Message ? activity.Id : null,
        };
    }
}
