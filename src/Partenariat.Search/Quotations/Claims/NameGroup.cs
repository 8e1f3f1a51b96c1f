using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Names that stand together: « Libois (2003) et Loser ».</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The position after the last token, brackets behind the last name included.</param>
/// <param name="Claim">The names with their years and the page.</param>
internal sealed record NameGroup(int First, int End, Claim Claim)
{
    private const int LongestBracket = 40;
    private const int MostWordsOfContrast = 6;

    private static readonly string[] Joints = ["et", "ou", "and", "comme"];
    private static readonly string[] Again = ["de", "d", "par", "selon", "chez", "pour", "a"];

    /// <summary>The groups from one token to another.</summary>
    public static IReadOnlyList<NameGroup> Read(NameReader names, ReferenceReader references, TokenRow row, int from, int to)
    {
        List<NameGroup> groups = [];
        foreach (var name in names.Read(row, from, to))
        {
            var (end, inBracket) = WithBracket(references, row, name.End, to);
            var own = Name(row, name, inBracket);
            var claim = Claim.None with
            {
                Names = [own, .. inBracket.Names],
                Page = inBracket.Page,
                Works = inBracket.Works,
                Years = own.Years.Count == 0 ? inBracket.Years : [],
            };
            if (groups.Count > 0 && IsJoined(row, groups[^1].End, name.First) && !IsSetAgainst(row, from, groups[^1], name.First))
            {
                var isChoice = groups[^1].Claim.IsChoice || Enumerable.Range(groups[^1].End, name.First - groups[^1].End).Any(index => row[index].IsWord("ou"));
                groups[^1] = new NameGroup(groups[^1].First, end, ClaimJoining.Join(groups[^1].Claim, claim) with { IsChoice = isChoice });
            }
            else
            {
                groups.Add(new NameGroup(name.First, end, claim));
            }
        }

        return groups;
    }

    private static ClaimedName Name(TokenRow row, Name name, Claim inBracket)
    {
        return new ClaimedName(row.Text(name.First, name.End), row[name.First].Start, ClaimRole.Speaks)
        {
            AuthorIds = name.AuthorIds,
            NearIds = name.NearIds,
            IsDossier = name.IsDossier,
            Years = inBracket.Years,
        };
    }

    // « Dhume (2001, p. 12) », « Dhume, 2001 », « Dhume 2001 », « Dhume, p. 12 », « Dhume en 2001 ».
    private static (int End, Claim Claim) WithBracket(ReferenceReader references, TokenRow row, int from, int to)
    {
        if (from < to && (row[from].IsSign('(') || row[from].IsSign('[')) && row.Closing(from, LongestBracket) is { } close && close < to)
        {
            var (kind, claim) = references.Read(row, from + 1, close);
            return (close + 1, kind == ReferenceKind.Reference && claim.Names.All(name => name.Role == ClaimRole.Quotes) ? claim : Claim.None);
        }

        var start = from < to && (row[from].IsSign(',') || row[from].IsWord("en") || row[from].IsWord("de")) ? from + 1 : from;
        var end = start;
        while (end < to && (row[end].Kind == TokenKind.Number || row[end].IsSign(',') || row[end].IsSign('.') || row[end].IsDash
            || row[end].Text is "p" or "pp" or "page" or "pages"))
        {
            end++;
        }

        var hasNumber = Enumerable.Range(start, end - start).Any(index => row[index].Kind == TokenKind.Number);
        return hasNumber ? (end, references.Read(row, start, end).Claim) : (from, Claim.None);
    }

    // « Contrairement à Damon, Dhume affirme »: the comma ends what is set aside.
    private static bool IsSetAgainst(TokenRow row, int from, NameGroup group, int next)
    {
        var isComma = next == group.End + 1 && row[group.End].IsSign(',');
        return isComma && Enumerable.Range(1, MostWordsOfContrast)
            .Select(back => group.First - back)
            .TakeWhile(index => index >= from && row[index].Kind is TokenKind.Word or TokenKind.Sign && !row[index].IsSign(','))
            .Any(index => row[index].Kind == TokenKind.Word && ClaimWords.Contrary.Has(row[index].Text));
    }

    private static bool IsJoined(TokenRow row, int from, int to)
    {
        var between = Enumerable.Range(from, Math.Max(0, to - from))
            .Select(index => row[index])
            .Where(token => !(token.IsSign('’') || token.IsSign('\'')))
            .Where((token, place) => place == 0 || !(token.Kind == TokenKind.Word && Again.Contains(token.Text, StringComparer.Ordinal)))
            .ToList();
        return between switch
        {
            [var joint] => joint.IsSign(',') || joint.IsSign('&') || joint.IsSign('/') || Joints.Contains(joint.Text, StringComparer.Ordinal),
            [var comma, var joint] => (comma.IsSign(',') && (joint.IsSign('&') || Joints.Contains(joint.Text, StringComparer.Ordinal)))
                || (comma.IsWord("ainsi") && joint.IsWord("que")),
            _ => false,
        };
    }
}
