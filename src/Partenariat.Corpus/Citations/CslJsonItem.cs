using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Citations;

/// <summary>A CSL-JSON array of one item: the entry of <c>sources.json</c> without the ids that only the corpus knows.</summary>
internal static class CslJsonItem
{
    // Accents and apostrophes stay readable: this is a text to save or to copy, a page that shows it encodes it as any other.
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Source source, string? note)
    {
        var item = source.Csl.DeepClone().AsObject();
        item.Remove("custom");
        if (note is not null)
        {
            item["note"] = item["note"] is { } own ? $"{own} {note}" : note;
        }

        return new JsonArray(item).ToJsonString(s_options);
    }
}
