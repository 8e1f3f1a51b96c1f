using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Reads a run of capitals as the name of a person: an author of the edition, or somebody else.</summary>
internal sealed class PersonNames(AuthorIndex authors, OrdinaryWords ordinary)
{
    // « ANESM » may be anything, « BOURDIEU » is a name.
    private const int LongestAcronym = 7;

    /// <summary>The person named by the run from one token to another, or null.</summary>
    public Name? Read(TokenRow row, int index, int end, int to)
    {
        if (ClaimWords.Institution.Has(row[index].Text) && !authors.FamiliesAt(row[index].Text).Any())
        {
            return new Name(index, end) { IsDoubtful = true };
        }

        // « Ainsi Dhume », « Monsieur Dhume »: what stands before the name is none.
        while (index < end - 1 && IsLead(row[index]) && !authors.FamiliesAt(row[index].Text).Any() && !IsGivenName(row, index))
        {
            index++;
        }

        return Known(row, index, end, to) ?? Unknown(row, index, end);
    }

    // A given name may be an ordinary word too: the dossier has it in an address.
    private bool IsGivenName(TokenRow row, int index)
    {
        return row[index].Kind == TokenKind.Word
            && authors.FamiliesAt(row[index + 1].Text).Any(family => family.Author.Given is not null && AuthorIndex.MayBeGiven(family.Author, row[index]));
    }

    private bool IsLead(MessageToken token)
    {
        return token.Kind != TokenKind.Word
            || (!token.IsInitial && (ClaimWords.Civility.Has(token.Text) || ordinary.Contains(token.Text)));
    }

    private Name? Known(TokenRow row, int index, int end, int to)
    {
        for (var at = index; at < end; at++)
        {
            foreach (var group in authors.FamiliesAt(row[at].Text).GroupBy(family => family.Words.Length).OrderByDescending(group => group.Key))
            {
                var ids = group
                    .Where(family => NameRun.EndOf(family.Words, row, at, end) is var last && last > at
                        && AreGiven(row, index, at, family.Author) && AreGiven(row, last, end, family.Author))
                    .Select(family => family.Author.Id)
                    .ToList();
                if (ids.Count > 0)
                {
                    return new Name(index, WithGiven(row, end, to, ids)) { AuthorIds = ids };
                }
            }
        }

        return null;
    }

    // « Libois, Joëlle », « Dhume, F. »
    private int WithGiven(TokenRow row, int end, int to, List<string> ids)
    {
        if (end + 1 >= to || !row[end].IsSign(',') || row[end + 1].Kind != TokenKind.Word || !row[end + 1].IsCapital)
        {
            return end;
        }

        var isGiven = authors.Find(ids).Any(author => author.Given is not null && AuthorIndex.MayBeGiven(author, row[end + 1]));
        return !isGiven ? end
            : end + 2 < to && row[end + 2].IsSign('.') && row[end + 1].IsInitial ? end + 3
            : end + 2;
    }

    private static bool AreGiven(TokenRow row, int from, int to, Corpus.Author author)
    {
        return Enumerable.Range(from, to - from).All(index => row[index].Kind != TokenKind.Word
            || ClaimWords.Civility.Has(row[index].Text) || ClaimWords.Particle.Has(row[index].Text)
            || AuthorIndex.MayBeGiven(author, row[index]));
    }

    private Name? Unknown(TokenRow row, int index, int end)
    {
        var words = Enumerable.Range(index, end - index).Where(at => row[at].Kind == TokenKind.Word).ToList();
        var telling = words
            .Where(at => !row[at].IsInitial && !ordinary.Contains(row[at].Text) && !ClaimWords.Publisher.Has(row[at].Text))
            .ToList();
        if (telling.Count == 0)
        {
            return null;
        }

        return new Name(index, end)
        {
            NearIds = [.. telling.SelectMany(at => authors.Near(row[at].Text)).Distinct(StringComparer.Ordinal)],
            IsDoubtful = words.Count == 1 && row[index].IsUpper && row[index].Text.Length < LongestAcronym,
        };
    }
}
