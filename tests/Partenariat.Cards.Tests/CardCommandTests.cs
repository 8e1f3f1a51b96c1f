using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests;

public sealed class CardCommandTests
{
    public static TheoryData<CardCommand> Commands => new()
    {
        new AskCommand("Quelle différence entre « réseau » et \"partenariat\" ?"),
        new PageCommand(["c'est quoi le réseau ?", "et selon Damon ?"], 2),
        new CiteCommand("fonteneau-convention"),
        new NoneCommand(),
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_ComingBackFromAnyHost_IsTheSame(CardCommand command)
    {
        var submit = JsonNode.Parse(command.ToJson().ToJsonString());
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = command.Verb, ["data"] = command.ToJson() };
        var invoke = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" };

        Assert.All([submit, action, invoke], sent => Assert.Equal(command.ToJson().ToJsonString(), CardCommand.Parse(sent)?.ToJson().ToJsonString()));
    }

    [Fact]
    public void Verb_WithoutDataThatSaysIt_IsEnough()
    {
        Assert.IsType<NoneCommand>(CardCommand.Parse(JsonNode.Parse("""{"verb": "none"}""")));
        Assert.Equal(new CiteCommand("x"), CardCommand.Parse(JsonNode.Parse("""{"verb": "cite", "data": {"passage": "x"}}""")));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"ask\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"do": 1}""")]
    [InlineData("""{"do": "delete", "passage": "x"}""")]
    [InlineData("""{"do": "ask"}""")]
    [InlineData("""{"do": "ask", "question": ""}""")]
    [InlineData("""{"do": "ask", "question": ["x"]}""")]
    [InlineData("""{"do": "cite", "passage": null}""")]
    [InlineData("""{"do": "page", "asked": [], "page": 1}""")]
    [InlineData("""{"do": "page", "asked": ["x"], "page": 0}""")]
    [InlineData("""{"do": "page", "asked": ["x"], "page": 1.5}""")]
    [InlineData("""{"do": "page", "asked": ["x"], "page": "2"}""")]
    [InlineData("""{"do": "page", "asked": ["x", 3], "page": 2}""")]
    [InlineData("""{"action": {"action": {"action": {}}}}""")]
    public void Garbage_FromAHost_IsNoCommand(string json)
    {
        Assert.Null(CardCommand.Parse(JsonNode.Parse(json)));
    }

    [Fact]
    public void Texts_LongerThanAButtonCanCarry_AreNoCommand()
    {
        Assert.Null(CardCommand.Parse(new AskCommand(new string('x', 4001)).ToJson()));
        Assert.Null(CardCommand.Parse(new CiteCommand(new string('x', 101)).ToJson()));
        Assert.Null(CardCommand.Parse(new PageCommand([.. Enumerable.Repeat("x", 11)], 1).ToJson()));
    }
}
