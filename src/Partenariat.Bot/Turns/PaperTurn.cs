using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Papers;
using Partenariat.Bot.Papers.Files;
using Partenariat.Dialogs;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Turns;

/// <summary>A file sent to the bot in Teams: a paper whose quotations are to be checked. It is fetched, read and forgotten.</summary>
internal sealed class PaperTurn(
    EditionInUse edition, FileFetcher files, PaperDesk desk, Rendering rendering, AnswerSender sender, IOptions<SiteOptions> site)
{
    /// <summary>The file that a message brings; null for a message without one.</summary>
    /// <param name="activity">The message, whose attachments are not trusted.</param>
    public static Uri? FileOf(Activity activity)
    {
        var sent = activity.Attachments?.FirstOrDefault(attachment => attachment?.ContentType == FileDownloadInfo.ContentType);
        return sent?.Content is JObject content && content["downloadUrl"] is JValue { Type: JTokenType.String or JTokenType.Uri } address
            && Uri.TryCreate(address.ToString(Formatting.None).Trim('"'), UriKind.Absolute, out var found)
            ? found
            : null;
    }

    /// <summary>Answers with the summary, then with the quotations on a card.</summary>
    public async Task AnswerAsync(ITurnContext turn, Uri file, CancellationToken cancellationToken)
    {
        try
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
            var content = await files.FetchAsync(file, cancellationToken);
            var report = await desk.CheckAsync(edition.Served.Papers, text: null, content, cancellationToken);
            await turn.SendActivityAsync(Say(Summary(report)), cancellationToken);
            if (report.Quotations.Quotations.Count > 0)
            {
                var page = rendering.Draw(turn.Activity, edition.Dialog.Show(report.Quotations));
                await sender.SendAsync(turn, page, cancellationToken);
            }
        }
        catch (UnreadablePaperException e)
        {
            await turn.SendActivityAsync(Say(e.Message), cancellationToken);
        }
    }

    private string Summary(PaperReport report)
    {
        var page = site.Value.Address is { } address
            ? [French.Set($"Le rapport entier, avec le texte annoté : envoyez le fichier sur {new Uri(address, PaperSetup.Address)}")]
            : Array.Empty<string>();
        return string.Join("\n\n", PaperWords.Summary(report).Concat(page));
    }

    // Our own words only: nothing of the file is in them.
    private static Activity Say(string words)
    {
        return new Activity { Type = ActivityTypes.Message, Text = words, TextFormat = TextFormatTypes.Plain };
    }
}
