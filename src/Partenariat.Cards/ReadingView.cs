using Partenariat.Corpus;

namespace Partenariat.Cards;

/// <summary>Where a passage is read on the site.</summary>
public static class ReadingView
{
    /// <summary>The address of a passage: its page and, where the whole dossier is shown at once, its anchor.</summary>
    /// <param name="site">The address of the site, with or without a slash at the end; null for no link.</param>
    /// <param name="passage">The passage.</param>
    /// <returns>The address, or null without a site.</returns>
    public static Uri? AddressOf(Uri? site, Passage passage)
    {
        return site is null ? null : new Uri($"{site.AbsoluteUri.TrimEnd('/')}/dossier/{passage.Id}#{passage.Id}");
    }
}
