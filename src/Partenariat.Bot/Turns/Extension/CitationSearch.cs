using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>The search command « Citations »: passages to put into a message, each with its whole reference.</summary>
internal sealed class CitationSearch(FoundPassages passages, PassageResult results)
{
    private const int MostOnAPage = 25;
    private const int LongestQuery = 500;

    /// <summary>One page of results, each as two lines.</summary>
    /// <exception cref="MalformedInvokeException">The query has a wrong shape.</exception>
    public MessagingExtensionResponse Answer(MessagingExtensionQuery query)
    {
        var words = WordsOf(query.Parameters?.FirstOrDefault());
        var skip = query.QueryOptions?.Skip ?? 0;
        var count = query.QueryOptions?.Count ?? MostOnAPage;
        if (skip < 0 || count < 0)
        {
            throw new MalformedInvokeException("skip and count are not whole numbers from 0.");
        }

        var found = words.Length == 0 ? passages.MostUseful : passages.Find(words);
        return found.Count == 0
            ? ExtensionAnswers.NoResult(French.Set("Aucun passage du dossier ne correspond à ces mots."))
            : ExtensionAnswers.Results(found.Skip(skip).Take(Math.Min(count, MostOnAPage)).Select(PassageResult.Listed));
    }

    /// <summary>The card of a result that was chosen.</summary>
    /// <param name="value">What the result said that it is.</param>
    /// <exception cref="MalformedInvokeException">The value names no passage.</exception>
    public MessagingExtensionResponse Choose(JObject value)
    {
        var chosen = value.ToObject<ChosenPassage>();
        return chosen?.Passage is not { } id ? throw new MalformedInvokeException("The value names no passage.")
            : passages.Get(id) is { } passage ? ExtensionAnswers.Results([results.Of(passage)])
            : ExtensionAnswers.NoResult(French.Set("Ce passage n'est plus dans le dossier."));
    }

    // A client may send no parameter at all, and no name (seen); the first run sends « initialRun ».
    private static string WordsOf(MessagingExtensionParameter? parameter)
    {
        if (parameter is null || parameter.Name == "initialRun")
        {
            return "";
        }

        return parameter.Value is string text
            ? (text.Length > LongestQuery ? text[..LongestQuery] : text).Trim()
            : throw new MalformedInvokeException("The value of the query's parameter is no text.");
    }
}
