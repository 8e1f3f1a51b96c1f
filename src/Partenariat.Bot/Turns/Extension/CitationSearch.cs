using System.Text.Json.Nodes;
using Partenariat.Channels;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>The search command « Citations »: passages to put into a message, each with its whole reference.</summary>
internal sealed class CitationSearch(FoundPassages passages, PassageResult results)
{
    private const int MostOnAPage = 25;
    private const int LongestQuery = 500;

    /// <summary>One page of results; 400 for a value of the wrong shape.</summary>
    public InvokeResponse Answer(Activity activity)
    {
        if (activity.Value is not JsonObject value || !TryReadQuery(value["parameters"], out var query))
        {
            return InvokeAnswers.Malformed("The value of the query has no list of parameters.");
        }

        if (!TryReadPage(value["queryOptions"], out var skip, out var count))
        {
            return InvokeAnswers.Malformed("skip and count are not whole numbers from 0.");
        }

        var found = query.Length == 0 ? passages.MostUseful : passages.Find(query);
        return found.Count == 0
            ? InvokeAnswers.NoResult(French.Set("Aucun passage du dossier ne correspond à ces mots."))
            : InvokeAnswers.Results(found.Skip(skip).Take(count).Select(results.Of));
    }

    // A client may send no parameter at all, and no name (seen); the first run sends « initialRun ».
    private static bool TryReadQuery(JsonNode? parameters, out string query)
    {
        query = "";
        if (parameters is null)
        {
            return true;
        }

        if (parameters is not JsonArray list)
        {
            return false;
        }

        var parameter = list.FirstOrDefault();
        if (parameter is null || parameter.Get("name").AsText() == "initialRun")
        {
            return true;
        }

        var text = parameter.Get("value").AsText();
        query = text is { Length: > LongestQuery } ? text[..LongestQuery].Trim() : text?.Trim() ?? "";
        return text is not null;
    }

    private static bool TryReadPage(JsonNode? options, out int skip, out int count)
    {
        skip = options.Get("skip") is null ? 0 : options.Get("skip").AsNumber() ?? -1;
        count = options.Get("count") is null ? MostOnAPage : options.Get("count").AsNumber() ?? -1;
        var isRight = (options is null or JsonObject) && skip >= 0 && count >= 0;
        count = Math.Min(count, MostOnAPage);
        return isRight;
    }
}
