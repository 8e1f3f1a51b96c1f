using Partenariat.Corpus;

namespace Partenariat.Search.Analysis;

/// <summary>One way to name a notion.</summary>
/// <param name="NotionId">The notion.</param>
/// <param name="Words">The folded words, at least one.</param>
/// <param name="NeedsGuillemets">True where the words name the notion only between quotation marks (« la personne »).</param>
internal sealed record NotionForm(string NotionId, IReadOnlyList<string> Words, bool NeedsGuillemets)
{
    private static readonly string[] Articles = ["le", "la", "les", "l", "un", "une", "des"];

    /// <summary>The label, without what it says in brackets, and the further forms of a notion.</summary>
    public static IEnumerable<NotionForm> Of(Notion notion, WordAnalyzer analyzer)
    {
        var label = notion.Label.Split('(')[0];
        foreach (var form in notion.Forms.Prepend(label))
        {
            var needsGuillemets = form.TrimStart().StartsWith('«') && form.TrimEnd().EndsWith('»');
            var words = analyzer.Tokens(form).Select(token => token.Text).ToList();
            var name = needsGuillemets ? words : [.. words.SkipWhile((word, index) => index < words.Count - 1 && Articles.Contains(word))];
            if (name.Count > 0)
            {
                yield return new NotionForm(notion.Id, name, needsGuillemets);
            }
        }
    }
}
