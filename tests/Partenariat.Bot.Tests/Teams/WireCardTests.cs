using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Partenariat.Bot.Evaluation;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Cards.Tests.Rendering;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs.Answers;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Cards as the SDK writes them on their way out, drawn by the official renderer.</summary>
public sealed class WireCardTests(TeamsHost host, CardRenderer renderer) : IClassFixture<TeamsHost>, IClassFixture<CardRenderer>
{
    private const int OfEachKind = 2;

    private static readonly Lazy<ILookup<AnswerKind, EvaluationQuestion>> s_questions = new(ByKindOfAnswer);

    public static TheoryData<string, AnswerKind> Kinds()
    {
        var kinds = new TheoryData<string, AnswerKind>();
        foreach (var kind in Enum.GetValues<AnswerKind>())
        {
            kinds.Add("msteams", kind);
            kinds.Add("directline", kind);
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Answer_OfTheKind_AndWhatItsButtonsBring_AreDrawnWithoutAWarning(string channel, AnswerKind kind)
    {
        var questions = s_questions.Value[kind].Take(OfEachKind).ToList();
        Assert.NotEmpty(questions);
        foreach (var question in questions)
        {
            var flow = new BotFlow(host.Services, channel, $"{channel}-{question.Id}");
            foreach (var message in question.Context)
            {
                await flow.Start().Send(message).AssertReply(_ => { }).StartTestAsync();
            }

            JsonNode? card = null;
            await flow.Start().Send(question.Question).AssertReply(activity => card = CardOnTheWire((Activity)activity)).StartTestAsync();
            AssertDrawn(card!, "1.5");
            foreach (var button in Buttons(card!))
            {
                AssertDrawn(await PressAsync(flow, channel, button), "1.5");
            }
        }
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    public async Task Greeting_AndWhatItsButtonsBring_AreDrawnWithoutAWarning(string channel)
    {
        var flow = new BotFlow(host.Services, channel, $"{channel}-accueil");
        JsonNode? card = null;
        await flow.Start()
            .Send(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("29:1abc")] })
            .AssertReply(activity => card = CardOnTheWire((Activity)activity))
            .StartTestAsync();

        AssertDrawn(card!, "1.5");
        Assert.NotEmpty(Buttons(card!));
        foreach (var button in Buttons(card!))
        {
            AssertDrawn(await PressAsync(flow, channel, button), "1.5");
        }
    }

    [Fact]
    public async Task FormAndVerdict_OfTheDialog_AreDrawnWithoutAWarning()
    {
        var (_, form) = await host.SendAsync(Payloads.Invoke("composeExtension/fetchTask", """{"commandId":"verifier","commandContext":"compose"}"""));
        var (_, verdict) = await host.SendAsync(Payloads.Invoke(
            "composeExtension/submitAction", """{"commandId":"verifier","data":{"citation":"Il n’y a pas de partenariat sans un conventionnement précis"}}"""));

        AssertDrawn(form!["task"]!["value"]!["card"]!["content"]!, "1.5");
        AssertDrawn(verdict!["task"]!["value"]!["card"]!["content"]!, "1.5");
    }

    [Fact]
    public async Task Results_OfASearch_AreDrawnWithoutAWarningOnceTheyAreChosen()
    {
        var (_, found) = await host.SendAsync(Payloads.Query(""));
        foreach (var result in found!["composeExtension"]!["attachments"]!.AsArray())
        {
            var value = result!["preview"]!["content"]!["tap"]!["value"]!.ToJsonString();
            var (_, chosen) = await host.SendAsync(Payloads.Invoke("composeExtension/selectItem", value));
            AssertDrawn(chosen!["composeExtension"]!["attachments"]![0]!["content"]!, "1.3");
        }
    }

    // One of each verb: what they bring differs by the verb.
    private static List<JsonObject> Buttons(JsonNode card)
    {
        return [.. Cards.All(card, "Action.Execute").Concat(Cards.All(card, "Action.Submit")).DistinctBy(button => button["data"] is JsonObject data ? (string?)data["do"] : "")];
    }

    private static async Task<JsonNode> PressAsync(BotFlow flow, string channel, JsonObject button)
    {
        var data = JToken.Parse(button["data"]!.ToJsonString());
        var press = channel == "msteams" ? BotFlow.Press(data)
            : data is JObject ? new Activity(ActivityTypes.Message, value: data)
            : new Activity(ActivityTypes.Message, text: (string?)data); // Web Chat says the words of a button as the person's own.
        JsonNode? card = null;
        await flow.Start().Send(press).AssertReply(activity => card = CardOnTheWire((Activity)activity)).StartTestAsync();
        return card!;
    }

    private static JsonNode CardOnTheWire(Activity activity)
    {
        return activity.Type == ActivityTypesEx.InvokeResponse
            ? JsonNode.Parse(ActivityWriter.ToJson(((InvokeResponse)activity.Value).Body))!["value"]!
            : JsonNode.Parse(ActivityWriter.ToJson(activity))!["attachments"]![0]!["content"]!;
    }

    private void AssertDrawn(JsonNode card, string version)
    {
        var drawing = renderer.Draw(card);
        Assert.Equal(version, drawing.Version);
        Assert.Empty(drawing.Events);
        Assert.Empty(drawing.Logged);
        Assert.NotEmpty(drawing.Text);
    }

    private static ILookup<AnswerKind, EvaluationQuestion> ByKindOfAnswer()
    {
        var dialog = SharedEdition.Served.Dialog;
        var askedBack = new EvaluationQuestion { Id = "précision", Kind = "law", Question = "que dit la loi de 2002 ?", Expect = new Expectation() };
        return EvaluationQuestion.Read(Path.Combine(SourceTree.Root, "tests", "questions", "own.jsonl")).Append(askedBack).ToLookup(question =>
        {
            var state = question.Context.Aggregate(ConversationState.Empty, (before, message) => dialog.Answer(message, before).State);
            return dialog.Answer(question.Question, state).Answer.Kind;
        });
    }
}
