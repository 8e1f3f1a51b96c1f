using System.Text;
using CsCheck;
using Partenariat.Bot.Tests.Fuzzing;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Messages;
using Partenariat.Tests;

namespace Partenariat.Channels.Tests.Fuzzing;

/// <summary>
/// Activities as channels send them, spoilt somewhere: each is read, and can be written again, or is refused with a reason;
/// never anything else, and never for more memory than some times the body.
/// </summary>
public sealed class ActivityFuzzTests
{
    private const int Inputs = 5_000;
    private const long MostBytes = 2_000_000;
    private const long MostBytesForEach = 400;

    private static readonly string[] s_right =
    [
        """
        {"type":"message","id":"1","timestamp":"2026-11-29T10:00:00Z","serviceUrl":"https://smba.example/","channelId":"msteams",
        "from":{"id":"29:1","aadObjectId":"2"},"conversation":{"id":"a:1","conversationType":"personal","tenantId":"3"},
        "recipient":{"id":"28:1","name":"Bot"},"text":"c’est quoi ?","textFormat":"plain","locale":"fr-FR",
        "entities":[{"type":"clientInfo","locale":"fr-FR","country":"FR"},{"type":"mention","mentioned":{"id":"28:1","name":"Bot"},
        "text":"<at>Bot</at>"}],"channelData":{"tenant":{"id":"3"},"team":{"id":"19:1"}},"attachments":[{"contentType":"text/html",
        "content":"<p>a</p>"}]}
        """,
        """
        {"type":"invoke","name":"adaptiveCard/action","channelId":"msteams","from":{"id":"1"},"conversation":{"id":"1"},
        "recipient":{"id":"2"},"serviceUrl":"https://a.example/","value":{"action":{"type":"Action.Execute","verb":"page",
        "data":{"do":"page","asked":["a","b"],"page":2}},"trigger":"manual"}}
        """,
        """
        {"type":"conversationUpdate","membersAdded":[{"id":"28:1"},{"id":"29:1"}],"conversation":{"id":"1","isGroup":true},
        "recipient":{"id":"28:1"},"channelId":"msteams","serviceUrl":"https://a.example/"}
        """,
        """
        {"type":"messageReaction","reactionsAdded":[{"type":"like"}],"replyToId":"1","conversation":{"id":"1"},
        "localTimestamp":"2026-11-29T10:00:00+01:00","expiration":"2026-11-30T00:00:00Z","suggestedActions":{"actions":[{"type":"imBack",
        "value":"a"}]}}
        """,
        """
        {"type":"event","name":"webchat/join","value":{"language":"fr"},"semanticAction":{"id":"a","entities":{"b":{"type":"c","d":1}}},
        "listenFor":["a"],"textHighlights":[{"text":"a","occurrence":1}],"deliveryMode":"expectReplies","importance":"high",
        "relatesTo":{"conversation":{"id":"1"}}}
        """,
    ];

    [Fact]
    public Task SpoiltActivity_IsReadOrRefused()
    {
        return FuzzRun.AllAsync(FuzzRun.Readers, Inputs, HostileJson.Changed(s_right).Select(bytes => new Body(bytes)), Check);
    }

    private static void Check(Body body)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ActivityBody.Parse(body.Bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes + (MostBytesForEach * body.Bytes.LongLength));
        Assert.True(read.Refusal is null != (read.Activity is null), "either an activity or a refusal");
        if (read.Activity is { } activity)
        {
            Assert.NotEmpty(ActivityWriter.ToJson(activity));
            _ = activity.IsForTheBot();
            activity.RemoveOwnMention();
        }
    }

    private sealed record Body(byte[] Bytes)
    {
        public override string ToString()
        {
            return Encoding.UTF8.GetString(Bytes);
        }
    }
}
