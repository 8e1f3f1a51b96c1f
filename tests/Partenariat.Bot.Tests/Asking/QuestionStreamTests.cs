using System.Text.Json.Nodes;
using Partenariat.Bot.Asking;

namespace Partenariat.Bot.Tests.Asking;

public sealed class QuestionStreamTests
{
    [Fact]
    public void LineOnWhichTheProgramFails_GetsAnErrorUnderItsId_AndCostsNoOther()
    {
        using var input = new StringReader("""
            {"id": "a", "question": "un"}
            {"id": "b", "question": "deux"}
            {"id": "c", "question": "trois"}
            """);
        using var output = new StringWriter();
        using var faults = new StringWriter();

        var clean = QuestionStream.Answer(AnswerAllButB, input, output, faults);

        var lines = output.ToString().TrimEnd().Split(Environment.NewLine).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.False(clean);
        Assert.Equal(["a", "b", "c"], lines.Select(line => line["id"]!.GetValue<string>()));
        Assert.Equal([false, true, false], lines.Select(line => line["error"] is not null));
        Assert.Contains("le feu", lines[1]["error"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(nameof(AnswerAllButB), faults.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject AnswerAllButB(QuestionLine line)
    {
        return line.Id == "b" ? throw new InvalidOperationException("le feu") : new JsonObject { ["id"] = line.Id };
    }
}
