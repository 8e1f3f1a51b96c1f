using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Asking;

/// <summary><c>ask --jsonl</c>, talked to line by line.</summary>
public sealed class AskLinesTests
{
    [Fact]
    public async Task EachLine_IsAnswered_BeforeTheNextIsSent_AndALineThatIsNoQuestionCostsItselfAlone()
    {
        using var process = CommandLine.Start("ask", "--jsonl");

        var first = await AskAsync(process, """{"id": "a", "question": "c'est quoi le partenariat ?"}""");
        var none = await AskAsync(process, "bonjour");
        var last = await AskAsync(process, """{"id": "c", "question": "réseau ou partenariat ?"}""");
        process.StandardInput.Close();
        await process.WaitForExitAsync();

        Assert.Equal(("a", "definition"), (Text(first, "id"), Text(first, "kind")));
        Assert.Contains("n’est pas un objet", Text(none, "error"), StringComparison.Ordinal);
        Assert.Equal(("c", "contrast"), (Text(last, "id"), Text(last, "kind")));
        Assert.Equal(1, process.ExitCode);
    }

    [Fact]
    public async Task RequestAboutTheAnswer_AfterACheckedQuotation_ShowsItsPassage()
    {
        string[] quotations =
        [
            "« Le partenariat, c’est reconnaître l’altérité » (Dhume)", "« Le partenariat, c’est reconnaître l’altérité »",
            "« Coopération entre des personnes ou des institutions généralement différentes par leur nature et leurs activités. »",
            "« Coopération entre des gens ou des institutions généralement différentes par leur nature et leurs activités. »",
        ];
        string[] requests = ["j'ai pas compris", "plus court", "je comprends pas", "comprendre", "tu peux répéter ?", "la source ?", "la page ?"];
        using var process = CommandLine.Start("ask", "--jsonl");

        foreach (var quotation in quotations)
        {
            foreach (var request in requests)
            {
                var answer = await AskAsync(process, JsonSerializer.Serialize(new { id = request, question = request, context = new[] { quotation } }));
                Assert.True(answer["error"] is null, $"{quotation} / {request}: {answer["error"]}");
                Assert.NotEmpty(answer["passages"]!.AsArray());
            }
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<JsonNode> AskAsync(Process process, string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
        return JsonNode.Parse(await process.StandardOutput.ReadLineAsync() ?? throw new EndOfStreamException("no answer"))!;
    }

    private static string? Text(JsonNode answer, string field)
    {
        return answer[field]?.GetValue<string>();
    }
}
