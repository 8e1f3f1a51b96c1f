using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Finds what inside the quotation marks speaks of the quotation and does not belong to it: « (Simondi) », « , affirme
/// Lahary, », « , inrp 1993 » at the end.
/// </summary>
internal sealed class InnerClaims(ReferenceReader references, SpeakerAfter speakers)
{
    private const int LongestBracket = 40;
    private const int LongestAside = 14;
    private const int LongestTail = 20;

    /// <summary>The stretches and what they claim together; null where there is none.</summary>
    public (IReadOnlyList<Stretch> Stretches, Claim Claim)? Find(string quotation)
    {
        var row = new TokenRow(quotation, []);
        List<Stretch> stretches = [];
        var claim = Claim.None;
        for (var index = 1; index < row.Count; index++)
        {
            if ((Bracket(row, index) ?? Aside(row, index) ?? Tail(row, index)) is var (end, found))
            {
                stretches.Add(new Stretch(row[index].Start, row[end - 1].End));
                claim = ClaimJoining.Join(claim, found);
                index = end - 1;
            }
        }

        return stretches.Count == 0 ? null : (stretches, claim);
    }

    private (int End, Claim Claim)? Bracket(TokenRow row, int index)
    {
        return (row[index].IsSign('(') || row[index].IsSign('['))
            && row.Closing(index, LongestBracket) is { } close
            && references.Read(row, index + 1, close) is (ReferenceKind.Reference, var claim)
                ? (close + 1, claim)
                : null;
    }

    private (int End, Claim Claim)? Aside(TokenRow row, int index)
    {
        if (!(row[index].IsSign(',') || row[index].IsDash)
            || index + 1 >= row.Count
            || row[index + 1].Kind != TokenKind.Word
            || !ClaimWords.Say.Has(row[index + 1].Text))
        {
            return null;
        }

        return speakers.Read(row, index + 1) is { } speaker && speaker.End - index <= LongestAside && speaker.Claim.SaysWho
            && (speaker.End >= row.Count || row[speaker.End].Kind == TokenKind.Sign)
                ? (speaker.End, speaker.Claim)
                : null;
    }

    private (int End, Claim Claim)? Tail(TokenRow row, int index)
    {
        var isApart = row[index].IsSign(',') || row[index].IsSign(';') || row[index].IsDash;
        return isApart && row.Count - index <= LongestTail && index + 1 < row.Count
            && references.Read(row, index + 1, row.Count) is (ReferenceKind.Reference, { Names.Count: > 0 } claim)
            && claim.Names[0].Start == row[index + 1].Start && claim.Names[0].AuthorIds.Count > 0
            && (claim.Names.Any(name => name.Years.Count > 0) || claim.Page is not null)
                ? (row.Count, claim)
                : null;
    }
}
