using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads names that chat writes without a capital, « dhume », « dit lahary »: of an author of the edition, or where only a
/// name can stand.
/// </summary>
internal sealed class NamesWithoutCapital(AuthorIndex authors, OrdinaryWords ordinary)
{
    private const int ShortestStranger = 4;

    /// <summary>The name at this token, or null.</summary>
    public Name? Read(TokenRow row, int index, int to)
    {
        if (row[index].Kind != TokenKind.Word || ordinary.Contains(row[index].Text))
        {
            return null;
        }

        var isGiven = index + 1 < to
            && authors.FamiliesAt(row[index + 1].Text).Any(family => AuthorIndex.MayBeGiven(family.Author, row[index]) && family.Author.Given is not null);
        var first = isGiven ? index + 1 : index;
        if (row[index].Text.Length >= ShortestStranger && IsPlaceOfName(row, index, to))
        {
            return authors.FamiliesAt(row[index].Text).Any()
                ? Known(row, index, index, to)
                : new Name(index, index + 1) { NearIds = authors.Near(row[index].Text) };
        }

        return Known(row, index, first, to);
    }

    // « selon bourdieu », « (bourdieu, 1980) »: a word that is none of the language's stands where names do.
    private static bool IsPlaceOfName(TokenRow row, int index, int to)
    {
        if (index == 0)
        {
            return false;
        }

        var isAfterBy = row[index - 1].Kind == TokenKind.Word
            && (ClaimWords.By.Has(row[index - 1].Text) || (row[index - 1].IsWord("apres") && index > 2 && row[index - 3].IsWord("d")));
        var isInBracket = row[index - 1].IsSign('(') || row[index - 1].IsSign('[');
        var next = index + 1 < to && row[index + 1].IsSign(',') ? index + 2 : index + 1;
        return isAfterBy || (isInBracket && next < to && row[next].Kind == TokenKind.Number && row[next].Text.Length == 4);
    }

    private Name? Known(TokenRow row, int index, int first, int to)
    {
        var family = authors.FamiliesAt(row[first].Text)
            .Select(name => (name.Author.Id, name.Words.Length, End: NameRun.EndOf(name.Words, row, first, to)))
            .Where(name => name.End > first)
            .ToList();
        if (family.Count == 0)
        {
            return authors.Near(row[index].Text) is { Count: > 0 } near
                ? new Name(index, index + 1) { NearIds = near, IsDoubtful = true }
                : null;
        }

        var last = family.Max(name => name.End);
        return new Name(index, last) { AuthorIds = [.. family.Where(name => name.End == last).Select(name => name.Id)] };
    }
}
