using Partenariat.Corpus;

namespace Partenariat.Search.Entities;

/// <summary>The names of notions.</summary>
internal static class NotionNames
{
    /// <summary>Each form of several words, and each family as a whole.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon)
    {
        foreach (var notion in edition.Notions)
        {
            yield return NamePattern.Family(notion.Id);
        }

        foreach (var form in lexicon.Forms.Where(form => form.Words.Count > 1 || form.NeedsGuillemets))
        {
            yield return new NamePattern(EntityKind.Notion, form.NotionId, form.Words, lexicon)
            {
                NeedsGuillemets = form.NeedsGuillemets,
            };
        }
    }
}
