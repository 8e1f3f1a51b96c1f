using Microsoft.Extensions.Options;
using Partenariat.Channels;
using Partenariat.Channels.Activities;
using Partenariat.Corpus;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>A link to the reading view, pasted into a message: it unfolds into the passage's card.</summary>
internal sealed class LinkPreview(Edition edition, PassageResult results, IOptions<SiteOptions> site)
{
    private const string ReadingView = "/dossier";

    /// <summary>The card; nothing for a link to anything else; 400 for a value without a link.</summary>
    public InvokeResponse Answer(Activity activity)
    {
        if (activity.Value.Get("url").AsText() is not { } url)
        {
            return InvokeAnswers.Malformed("The value has no url.");
        }

        return PassageOf(url) is { } passage ? InvokeAnswers.Results([results.Of(passage)]) : InvokeAnswers.Results([]);
    }

    private Passage? PassageOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var link) || !IsOurs(link))
        {
            return null;
        }

        // « /dossier#id » and « /dossier/id#id » are both in use: what follows the number sign is nearer to the reader.
        var place = link.Fragment.TrimStart('#');
        var page = link.AbsolutePath.Length > ReadingView.Length ? link.AbsolutePath[(ReadingView.Length + 1)..].TrimEnd('/') : "";
        return edition.FindPassage(Uri.UnescapeDataString(place)) ?? edition.FindPassage(Uri.UnescapeDataString(page));
    }

    private bool IsOurs(Uri link)
    {
        var isHost = site.Value.Address is not { } address || string.Equals(address.Host, link.Host, StringComparison.OrdinalIgnoreCase);
        return isHost
            && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
            && (link.AbsolutePath == ReadingView || link.AbsolutePath.StartsWith(ReadingView + "/", StringComparison.Ordinal));
    }
}
