using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>The names of the edition's authors, by the words that they begin with.</summary>
internal sealed class AuthorIndex
{
    private const int ShortestPart = 4;

    // So many letters allow one other letter, so many two.
    private const int OneSlip = 5;
    private const int TwoSlips = 7;
    private const int LongestName = 24;

    private readonly ILookup<string, (string[] Words, Author Author)> _families;
    private readonly ILookup<string, (string[] Words, string? AuthorId)> _bodies;
    private readonly List<Spelling> _spellings;
    private readonly Edition _edition;

    public AuthorIndex(Edition edition)
    {
        _edition = edition;
        var families = edition.Authors.Where(author => author.Family is not null).SelectMany(Families).ToList();
        _families = families.ToLookup(entry => entry.Words[0], StringComparer.Ordinal);
        _spellings =
        [
            .. families.Where(entry => entry.Words.Length == 1)
                .Select(entry => new Spelling(entry.Words[0], PhoneticKey.Of(entry.Words[0]), entry.Author.Id)).Distinct(),
        ];
        var bodies = edition.Authors
            .Where(author => author.Family is null)
            .SelectMany(author => author.Aliases.Append(author.Literal).OfType<string>(), (author, name) => (Words: Split(name), AuthorId: (string?)author.Id));
        var own = new[] { edition.Title, edition.OwnSource.Csl["publisher"]?.ToString() }
            .OfType<string>()
            .Select(name => (Words: Split(name), AuthorId: (string?)null));
        _bodies = bodies.Concat(own).Where(entry => entry.Words.Length > 0).ToLookup(entry => entry.Words[0], StringComparer.Ordinal);
    }

    /// <summary>The authors with these ids.</summary>
    public IEnumerable<Author> Find(IEnumerable<string> ids)
    {
        return ids.Select(_edition.FindAuthor).OfType<Author>();
    }

    /// <summary>The family names that begin with this word.</summary>
    public IEnumerable<(string[] Words, Author Author)> FamiliesAt(string folded)
    {
        return _families[folded];
    }

    /// <summary>The names of bodies that begin with this word; without an author for those of the dossier itself.</summary>
    public IEnumerable<(string[] Words, string? AuthorId)> BodiesAt(string folded)
    {
        return _bodies[folded];
    }

    /// <summary>The authors whose family name differs from this word by a letter or two.</summary>
    public IReadOnlyList<string> Near(string folded)
    {
        if (folded.Length is < OneSlip or > LongestName)
        {
            return [];
        }

        var sound = PhoneticKey.Of(folded);
        return
        [
            .. _spellings
                .Where(name => name.Family != folded && (IsNear(name.Family, folded) || name.Sound == sound))
                .Select(name => name.AuthorId)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>True where the given name or initial may be this author's.</summary>
    public static bool MayBeGiven(Author author, MessageToken given)
    {
        if (author.Given is null)
        {
            return true;
        }

        var parts = Split(author.Given);
        return parts.Any(part => part == given.Text || (given.Text.Length == 1 && part[0] == given.Text[0]) || (part.Length == 1 && part[0] == given.Text[0]));
    }

    private static bool IsNear(string family, string folded)
    {
        var slips = Math.Min(folded.Length, family.Length) >= TwoSlips ? 2 : 1;
        return EditDistance.Within(folded, family, slips) <= slips;
    }

    private static IEnumerable<(string[] Words, Author Author)> Families(Author author)
    {
        var family = Split(author.Family ?? "");
        if (family.Length == 0)
        {
            yield break;
        }

        yield return (family, author);
        foreach (var part in family.Where(part => family.Length > 1 && part.Length >= ShortestPart && !StopWords.Grammar.Contains(part)))
        {
            yield return ([part], author);
        }
    }

    private static string[] Split(string name)
    {
        return [.. WordSplitter.Split(name).Select(word => word.Folded)];
    }

    private sealed record Spelling(string Family, string Sound, string AuthorId);
}
