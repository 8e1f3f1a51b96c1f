using Partenariat.Corpus;

namespace Partenariat.Dialogs.Finding;

/// <summary>Who is heard in a passage.</summary>
internal static class Voices
{
    /// <summary>True where one of the authors speaks, is quoted, quotes, or is presented.</summary>
    public static bool Of(Passage passage, IReadOnlyList<string> authors)
    {
        return All(passage).Any(author => authors.Contains(author.Id, StringComparer.Ordinal));
    }

    /// <summary>Those who speak, then those who quote, then those whom the dossier presents.</summary>
    public static IEnumerable<Author> All(Passage passage)
    {
        return passage.Authors.Concat(passage.QuotedBy).Concat(passage.About);
    }

    /// <summary>True for a person whose words the dossier gives.</summary>
    public static bool IsPerson(Author author)
    {
        return author.Family is not null && !author.IsOnlyReferred;
    }
}
