using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Finds what « (ibid.) » and « op. cit. » mean.</summary>
internal sealed class SameReference(ReferenceReader references)
{
    private const int ReachOfSame = 400;
    private const int LongestBracket = 60;

    /// <summary>The claim of the quotation before, or of the last bracket before.</summary>
    public Claim Find(TokenRow row, int quotation, List<Sides> read, AfterClaim behind)
    {
        for (var index = quotation - 1; index >= 0 && quotation - index < ReachOfSame; index--)
        {
            var earlier = read.FindLast(sides => sides.Quotation == index);
            if (earlier is not null && earlier.After.SaysWho)
            {
                return With(earlier.After, behind.Claim);
            }

            if (row[index].IsSign('(') && row.Closing(index, LongestBracket) is { } close
                && references.Read(row, index + 1, close) is (ReferenceKind.Reference, { SaysWho: true } claim))
            {
                return With(claim, behind.Claim);
            }
        }

        return Claim.None with { NotUnderstood = ["ibid."] };
    }

    private static Claim With(Claim earlier, Claim own)
    {
        return earlier with { Page = own.Page ?? (own.IsEmpty ? earlier.Page : null) };
    }
}
