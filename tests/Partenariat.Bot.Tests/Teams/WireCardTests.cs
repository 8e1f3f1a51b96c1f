using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Partenariat.Bot.Evaluation;
using Partenariat.Cards.Tests.Rendering;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Cards as the SDK writes them on their way out, drawn by the official renderer.</summary>
public sealed class WireCardTests(TeamsHost host, CardRenderer renderer) : IClassFixture<TeamsHost>, IClassFixture<CardRenderer>
{
    private const int OfEachKind = 2;

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    public async Task Answer_OfEveryKind_IsDrawnWithoutAWarning(string channel)
    {
        var questions = QuestionFile("own.jsonl").GroupBy(question => question.Kind, StringComparer.Ordinal).SelectMany(kind => kind.Take(OfEachKind));
        foreach (var question in questions)
        {
            var flow = new BotFlow(host.Services, channel, $"{channel}-{question.Id}");
            foreach (var message in question.Context)
            {
                await flow.Start().Send(message).AssertReply(_ => { }).StartTestAsync();
            }

            await flow.Start().Send(question.Question).AssertReply(activity => AssertDrawn(CardOnTheWire((Activity)activity), "1.5")).StartTestAsync();
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

    private static JsonNode CardOnTheWire(Activity activity)
    {
        return JsonNode.Parse(ActivityWriter.ToJson(activity))!["attachments"]![0]!["content"]!;
    }

    private void AssertDrawn(JsonNode card, string version)
    {
        var drawing = renderer.Draw(card);
        Assert.Equal(version, drawing.Version);
        Assert.Empty(drawing.Events);
        Assert.Empty(drawing.Logged);
        Assert.NotEmpty(drawing.Text);
    }

    private static IReadOnlyList<EvaluationQuestion> QuestionFile(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Partenariat.Bot.sln")))
        {
            folder = folder.Parent!;
        }

        return EvaluationQuestion.Read(Path.Combine(folder.FullName, "tests", "questions", name));
    }
}
