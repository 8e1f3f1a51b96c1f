using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Partenariat.Corpus;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>A link to the reading view, pasted into a message: it unfolds into the passage's card.</summary>
internal sealed class LinkPreview(Edition edition, PassageResult results, IOptions<SiteOptions> site)
{
    private const string ReadingView = "/dossier";

    /// <summary>The card; nothing for a link to anything else.</summary>
    public MessagingExtensionResponse Answer(AppBasedLinkQuery query)
    {
        return PassageOf(query.Url) is { } passage ? ExtensionAnswers.Results([results.Of(passage)]) : ExtensionAnswers.Results([]);
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
