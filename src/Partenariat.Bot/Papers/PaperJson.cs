using System.Text.Json.Nodes;
using Partenariat.Bot.Asking;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>The report on a paper as JSON: its quotations as in the answer format, with their place in its text.</summary>
internal static class PaperJson
{
    /// <summary>The object.</summary>
    public static string Write(PaperReport report)
    {
        var quotations = ReviewJson.Of(report.Quotations.Quotations);
        foreach (var ((check, number), node) in PaperEntry.Of(report).Zip(quotations))
        {
            node!["number"] = number == 0 ? null : number;
            node["start"] = check.Start;
            node["reference"] = PaperWords.Reference(check.Report);
        }

        var json = new JsonObject
        {
            ["summary"] = new JsonArray([.. PaperWords.Summary(report).Select(line => (JsonNode?)line)]),
            ["cutShort"] = report.IsCutShort,
            ["quotations"] = quotations,
            ["copied"] = new JsonArray([.. report.Copied.Select(Copied)]),
            ["bibliography"] = new JsonArray([.. report.Works.Select(Work)]),
        };
        return json.ToJsonString(AnswerJson.Options);
    }

    private static JsonNode Copied(CopiedWords words)
    {
        return new JsonObject
        {
            ["text"] = words.Text,
            ["start"] = words.Start,
            ["authors"] = PaperWords.Speakers(words.Report),
            ["reference"] = PaperWords.Reference(words.Report),
            ["passage"] = words.Report.Passage?.Id,
        };
    }

    private static JsonNode Work(ListedWork work)
    {
        return new JsonObject
        {
            ["text"] = work.Text,
            ["work"] = work.Work?.Id,
            ["verdict"] = PaperWords.Verdict(work),
            ["faults"] = new JsonArray([.. PaperWords.Faults(work).Select(fault => (JsonNode?)fault)]),
        };
    }
}
