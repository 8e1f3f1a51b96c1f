namespace Partenariat.Cards;

/// <summary>Where an answer is read on the site, outside of any conversation.</summary>
public static class AnswerPage
{
    // Longer addresses do not survive every mail program; a pasted page of text has no link.
    private const int LongestAddress = 2000;

    /// <summary>The path of an answer.</summary>
    /// <param name="asked">The messages that lead to it from a new conversation, in order.</param>
    /// <param name="page">The page of a long answer, from 1.</param>
    public static string PathOf(IReadOnlyList<string> asked, int page = 1)
    {
        var path = $"/question?{string.Join('&', asked.Select(message => $"q={Uri.EscapeDataString(message)}"))}";
        return page == 1 ? path : FormattableString.Invariant($"{path}&page={page}");
    }

    /// <summary>The address of an answer.</summary>
    /// <param name="site">The address of the site, with or without a slash at the end; null for no link.</param>
    /// <param name="asked">The messages that lead to it from a new conversation, in order.</param>
    /// <param name="page">The page of a long answer, from 1.</param>
    /// <returns>The address; null without a site, without a question, or where it would be too long for a link.</returns>
    public static Uri? AddressOf(Uri? site, IReadOnlyList<string> asked, int page)
    {
        if (site is null || asked.Count == 0)
        {
            return null;
        }

        var address = site.AbsoluteUri.TrimEnd('/') + PathOf(asked, page);
        return address.Length <= LongestAddress ? new Uri(address) : null;
    }
}
