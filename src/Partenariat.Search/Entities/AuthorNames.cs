using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>The names of authors.</summary>
internal static class AuthorNames
{
    /// <summary>Family name, both names in either order, initials, parts of a double name, other spellings, bodies.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer)
    {
        return
            from author in edition.Authors
            from name in Spellings(author, analyzer).DistinctBy(words => string.Join(' ', words), StringComparer.Ordinal)
            select new NamePattern(EntityKind.Author, author.Id, name, lexicon) into pattern
            where pattern.Parts.Count > 0
            select pattern;
    }

    private static IEnumerable<IReadOnlyList<string>> Spellings(Author author, WordAnalyzer analyzer)
    {
        foreach (var name in author.Aliases.Append(author.Literal).OfType<string>())
        {
            yield return Words(name, analyzer);
        }

        if (author.Family is not { } familyName)
        {
            yield break;
        }

        var family = Words(familyName, analyzer);
        yield return family;
        foreach (var part in family.Where(part => family.Count > 1 && part.Length > 3 && !StopWords.Grammar.Contains(part)))
        {
            yield return [part];
        }

        var given = Words(author.Given ?? "", analyzer);
        if (given.Count > 0)
        {
            yield return [.. given, .. family];
            yield return [.. family, .. given];
            yield return [.. given.Select(word => word[..1]), .. family];
        }
    }

    private static List<string> Words(string name, WordAnalyzer analyzer)
    {
        return [.. analyzer.Tokens(name).Select(token => token.Text)];
    }
}
