using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;
using Partenariat.Bot.Asking;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Cards;
using Partenariat.Dialogs;
using Partenariat.Tests;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>
/// Conversations of hostile messages, mixed questions and quotations: each message gets an answer, each page of it a card
/// that a channel takes and a text, and all that it quotes is the dossier's.
/// </summary>
public sealed class AnswerFuzzTests
{
    private const int Inputs = 150;

    // What Teams takes; as the card goes over the wire.
    private const int MostBytes = 28 * 1024;

    private static readonly JsonSerializerOptions s_wire = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly CardHost[] s_hosts = Enum.GetValues<CardHost>();

    [Fact]
    public Task AnyConversation_IsAnsweredTurnByTurn()
    {
        var message = Gen.Frequency((3, HostileText.Any), (1, HostileQuotations.Of(SharedEdition.Served.Edition)));
        return FuzzRun.AllAsync(FuzzRun.Answers, Inputs, message.Array[1, 4].Select(messages => new Conversation(messages)), Check);
    }

    private static void Check(Conversation conversation)
    {
        var served = SharedEdition.Served;
        var respondent = new Respondent(served.Dialog, served.Cards);
        var state = ConversationState.Empty;
        foreach (var message in conversation.Messages)
        {
            var (reply, first) = respondent.Turn(message, state);
            state = reply.State;
            Assert.False(string.IsNullOrWhiteSpace(reply.Answer.Title), message);
            Assert.False(string.IsNullOrWhiteSpace(served.Cards.WriteText(reply.Answer, publicAddress: null)));
            Assert.All(reply.Answer.Passages, passage => Assert.Same(passage, served.Edition.Texts[passage.Order]));
            foreach (var host in s_hosts)
            {
                var pages = Enumerable.Range(1, first.View.PageCount).Select(page => served.Cards.Render(reply.Answer, new CardOptions(host, Page: page)));
                Assert.All(pages, CheckPage);
            }
        }

        Assert.All(state.Asked, asked => Assert.InRange(asked.Length, 0, 4_000));
    }

    private static void CheckPage(RenderedAnswer page)
    {
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(page.Card, s_wire).Length, 1, MostBytes);
        Assert.False(string.IsNullOrWhiteSpace(page.Text));
        Assert.False(string.IsNullOrWhiteSpace(page.Speak));
        Assert.False(string.IsNullOrWhiteSpace(page.Summary));
    }

    private sealed record Conversation(string[] Messages)
    {
        public override string ToString()
        {
            return string.Join("\n…\n", Messages);
        }
    }
}
