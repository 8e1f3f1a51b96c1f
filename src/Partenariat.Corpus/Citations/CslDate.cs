using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Citations;

/// <summary>A date of CSL-JSON, of which the month and the day may be unknown; or the months from one to another.</summary>
internal sealed record CslDate(int Year, int? Month, int? Day, int? LastMonth)
{
    public static CslDate? Of(JsonNode? issued)
    {
        if (issued?["date-parts"] is not JsonArray { Count: > 0 } dates || dates[0] is not JsonArray first)
        {
            return null;
        }

        var last = dates.Count > 1 ? dates[1] as JsonArray : null;
        return new CslDate(Part(first, 0) ?? 0, Part(first, 1), Part(first, 2), last is null ? null : Part(last, 1));
    }

    private static int? Part(JsonArray date, int index)
    {
        return index < date.Count ? date[index]?.GetValue<int>() : null;
    }
}
