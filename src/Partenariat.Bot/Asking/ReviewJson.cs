using System.Text.Json;
using System.Text.Json.Nodes;
using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Bot.Asking;

/// <summary>Checked quotations as the JSON of the answer format (docs/answer-format.md).</summary>
internal static class ReviewJson
{
    /// <summary>Adds the verdict on all quotations together, and each of them; nothing where there is none.</summary>
    public static void AddTo(JsonObject json, MessageReport review)
    {
        if (review.Quotations.Count == 0)
        {
            return;
        }

        // Of several, the worst; what is true of that one beside it.
        var worst = review.Reports.MaxBy(report => (report.Verdict, report.CutRisks != CutRisks.None));
        json["verdict"] = worst is null ? null : KebabCase(worst.Verdict);
        json["detail"] = worst is null ? "" : Flags(worst.Details, QuotationDetails.None);
        json["differences"] = Differences(worst);
        json["quotations"] = Of(review.Quotations);
    }

    /// <summary>Every quotation in the order of the message.</summary>
    public static JsonArray Of(IReadOnlyList<QuotationCheck> quotations)
    {
        return [.. quotations.Select(Of)];
    }

    private static JsonNode Of(QuotationCheck check)
    {
        var json = new JsonObject
        {
            ["given"] = check.Text,
            ["verdict"] = check.Report is { } report ? KebabCase(report.Verdict) : "unchecked",
        };
        if (check.Unchecked is { } reason)
        {
            json["reason"] = KebabCase(reason);
        }

        json["attribution"] = check.Report is { } checkedReport ? KebabCase(checkedReport.Attribution.Verdict) : null;
        json["claimed"] = Claimed(check.Claim);
        json["faults"] = new JsonArray([.. (check.Report?.Attribution.Faults ?? []).Select(Fault)]);
        json["authors"] = Names(check.Report?.Attribution.Authors ?? []);
        json["quotedBy"] = Names(check.Report?.Attribution.QuotedBy ?? []);
        json["detail"] = check.Report is { } found ? Flags(found.Details, QuotationDetails.None) : "";
        json["differences"] = Differences(check.Report);
        json["leftOut"] = new JsonArray([.. (check.Report?.LeftOut ?? []).Select(words => (JsonNode?)words)]);
        json["cutRisks"] = check.Report is { } cut ? Flags(cut.CutRisks, CutRisks.None) : "";
        json["passages"] = new JsonArray([.. Passages(check.Report).Select(passage => (JsonNode?)passage.Id)]);
        return json;
    }

    private static JsonNode Claimed(Claim claim)
    {
        return new JsonObject
        {
            ["who"] = new JsonArray([.. claim.Names.Select(Who)]),
            ["work"] = new JsonArray([.. claim.Works.Select(Work)]),
            ["year"] = new JsonArray([.. claim.Years.Select(Number)]),
            ["page"] = claim.Page is { } page ? Number(page) : null,
            ["article"] = claim.Article is { } article ? Number(article) : null,
            ["notUnderstood"] = new JsonArray([.. claim.NotUnderstood.Select(text => (JsonNode?)text)]),
        };
    }

    private static JsonNode Who(ClaimedName name)
    {
        return new JsonObject
        {
            ["text"] = name.Text,
            ["author"] = name.IsDossier ? Edition.OwnSourceId : name.AuthorIds.Count > 0 ? name.AuthorIds[0] : null,
            ["role"] = KebabCase(name.Role),
            ["year"] = new JsonArray([.. name.Years.Select(Number)]),
        };
    }

    private static JsonNode Work(ClaimedWork work)
    {
        return new JsonObject { ["text"] = work.Text, ["work"] = work.SourceIds.Count > 0 ? work.SourceIds[0] : null };
    }

    private static JsonNode Number(ClaimedNumber number)
    {
        return new JsonObject { ["value"] = number.Value, ["text"] = number.Text };
    }

    private static JsonNode Fault(ClaimFault fault)
    {
        return new JsonObject { ["part"] = KebabCase(fault.Part), ["claimed"] = fault.Claimed, ["actual"] = fault.Actual };
    }

    private static JsonArray Differences(QuotationReport? report)
    {
        return
        [
            .. (report?.Differences ?? []).Select(difference => (JsonNode)new JsonObject
            {
                ["given"] = difference.Given,
                ["original"] = difference.Original,
            }),
        ];
    }

    private static IEnumerable<Passage> Passages(QuotationReport? report)
    {
        return (report?.Places ?? [])
            .SelectMany(place => place.Passages.Prepend(place.Passage))
            .OfType<Passage>()
            .DistinctBy(passage => passage.Id);
    }

    private static string? Names(IReadOnlyList<Author> authors)
    {
        return authors.Count == 0 ? null : string.Join(", ", authors.Select(author => author.Name));
    }

    private static string Flags<T>(T flags, T none)
        where T : struct, Enum
    {
        return flags.Equals(none)
            ? ""
            : string.Join(',', flags.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
    }

    private static string KebabCase<T>(T value)
        where T : struct, Enum
    {
        return JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}
