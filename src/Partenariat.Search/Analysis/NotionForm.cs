using Partenariat.Corpus;

namespace Partenariat.Search.Analysis;

/// <summary>One way to name a notion.</summary>
/// <param name="NotionId">The notion.</param>
/// <param name="Words">The folded words without the article, at least one.</param>
/// <param name="NeedsGuillemets">True where the words name the notion only between quotation marks (« la personne »).</param>
internal sealed record NotionForm(string NotionId, IReadOnlyList<string> Words, bool NeedsGuillemets)
{
    private static readonly string[] Articles = ["le", "la", "les", "l", "un", "une", "des"];

    /// <summary>The label, without what it says in brackets, and the further forms of a notion.</summary>
    public static IEnumerable<NotionForm> Of(Notion notion, WordAnalyzer analyzer)
    {
        return
            from form in notion.Forms.Prepend(notion.Label.Split('(')[0])
            let words = analyzer.Tokens(form).Select(token => token.Text).ToList()
            let articles = words.TakeWhile((word, index) => index < words.Count - 1 && Articles.Contains(word)).Count()
            where words.Count > 0
            select new NotionForm(notion.Id, words[articles..], IsQuoted(form));
    }

    // « la personne » as well as le « commun ».
    private static bool IsQuoted(string form)
    {
        var text = form.AsSpan().Trim();
        var opening = text.IndexOf('«');
        if (opening < 0 || text.IndexOf('»') != text.Length - 1)
        {
            return false;
        }

        var article = text[..opening].TrimEnd();
        return article is "" or "l'" or "l’" || (article.Length < opening && article is "le" or "la" or "les");
    }
}
