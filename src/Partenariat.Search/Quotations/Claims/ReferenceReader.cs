using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads a stretch that stands where references stand: in brackets, after a dash, in a note. Names head it, or follow
/// « cité par » or a semicolon; what comes after the names is title, review, publisher, which are no speakers.
/// </summary>
internal sealed class ReferenceReader(NameReader names, WorkIndex works, LawReader laws)
{
    private static readonly string[] Remarks = ["nous", "je", "moi", "auteur", "auteure", "par", "notre", "ma", "original", "texte"];

    /// <summary>What the tokens from one to another say.</summary>
    public (ReferenceKind Kind, Claim Claim) Read(TokenRow row, int from, int to)
    {
        if (IsEditorial(row, from, to)
            || Enumerable.Range(from, to - from).Any(index => row[index].Kind == TokenKind.Word && ClaimWords.Also.Has(row[index].Text)))
        {
            return (ReferenceKind.Editorial, Claim.None);
        }

        var lawNames = laws.Read(row, from, to);
        var claim = new Claim
        {
            Names = [.. ReadNames(row, from, to, lawNames)],
            Page = Numbers.Page(row, from, to),
            Article = Numbers.Article(row, from, to),
            AndOthers = Enumerable.Range(from, to - from).Any(index => row[index].IsWord("al") || row[index].IsWord("alii")),
        };
        claim = claim with { Works = [.. ReadWorks(row, from, to, lawNames)] };
        claim = Numbers.PlaceYears(claim, Numbers.Years(row, from, to, lawNames));
        return (Kind(row, from, to, claim), claim);
    }

    /// <summary>The laws that the tokens name.</summary>
    public IReadOnlyList<ClaimedWork> Laws(TokenRow row, int from, int to)
    {
        return [.. laws.Read(row, from, to).Select(law => Claimed(row, law))];
    }

    private static ClaimedWork Claimed(TokenRow row, LawName law)
    {
        return new ClaimedWork(row.Text(law.First, law.End), row[law.First].Start, law.SourceIds, IsLaw: true);
    }

    private static bool IsEditorial(TokenRow row, int from, int to)
    {
        var hasTerm = Enumerable.Range(from, to - from).Any(index => row[index].Kind == TokenKind.Word && ClaimWords.Editorial.Has(row[index].Text));
        return hasTerm
            && Enumerable.Range(from, to - from).Any(index => row[index].Kind == TokenKind.Word && Remarks.Contains(row[index].Text, StringComparer.Ordinal));
    }

    private List<ClaimedName> ReadNames(TokenRow row, int from, int to, IReadOnlyList<LawName> lawNames)
    {
        List<ClaimedName> read = [];
        foreach (var (start, end, role) in Parts(row, from, to))
        {
            var inPart = names.Read(row, start, end).Where(name => !lawNames.Any(law => law.First < name.End && name.First < law.End)).ToList();
            var head = Head(row, start, inPart);

            // « Du travail social au travail ensemble, Dhume, 2001 »: a title may stand first.
            var chosen = head.Count > 0 ? head : [.. inPart.Where(name => name.IsKnown).Take(1)];
            read.AddRange(chosen.Select(name => Claimed(row, name, role)));
        }

        return read;
    }

    // « A, 1990, cité par B, 2001 ; C »
    private static IEnumerable<(int Start, int End, ClaimRole Role)> Parts(TokenRow row, int from, int to)
    {
        var start = from;
        var role = ClaimRole.Speaks;
        for (var index = from; index < to; index++)
        {
            var isSecond = IsSecond(row, index, from);
            if (isSecond || row[index].IsSign(';'))
            {
                yield return (start, index, role);
                start = index + 1;
                role = isSecond ? ClaimRole.Quotes : ClaimRole.Speaks;
            }
        }

        yield return (start, to, role);
    }

    private static bool IsSecond(TokenRow row, int index, int from)
    {
        if (row[index].Kind != TokenKind.Word || !ClaimWords.Second.Has(row[index].Text))
        {
            return false;
        }

        // « dans » and « in » part an inner author from an outer one, but not a title from its words.
        return row[index].Text is not ("dans" or "in" or "lu" or "via")
            || index == from
            || row[index - 1].Kind is not TokenKind.Word
            || row[index - 1].IsCapital;
    }

    private static List<Name> Head(TokenRow row, int start, List<Name> inPart)
    {
        List<Name> head = [];
        var at = start;
        foreach (var name in inPart)
        {
            if (!Enumerable.Range(at, name.First - at).All(index => MayPrecede(row, index, head.Count)))
            {
                break;
            }

            // « Dhume, ASH, 2001 », « Dhume, Partage d'une idée »: a house or a title behind a name is no second author.
            if (head.Count > 0 && !name.IsKnown && (name.IsDoubtful || GoesOn(row, name.End)))
            {
                break;
            }

            head.Add(name);
            at = name.End;
        }

        return head;
    }

    private static bool GoesOn(TokenRow row, int index)
    {
        return index < row.Count
            && ((row[index].Kind == TokenKind.Word && !ClaimWords.Link.Has(row[index].Text))
                || row[index].IsSign('\'')
                || row[index].IsSign('’')
                || row[index].IsWord("d")
                || row[index].IsWord("de"));
    }

    // « éd. Galilée » names a publisher; a year before the first name is not between two.
    private static bool MayPrecede(TokenRow row, int index, int namesBefore)
    {
        var token = row[index];
        return token.Kind switch
        {
            TokenKind.Word => !ClaimWords.Institution.Has(token.Text) && (ClaimWords.Link.Has(token.Text) || ClaimWords.Civility.Has(token.Text)),
            TokenKind.Number => namesBefore == 0,
            TokenKind.Quotation => false,
            TokenKind.Line => false,
            _ => true,
        };
    }

    private static ClaimedName Claimed(TokenRow row, Name name, ClaimRole role)
    {
        return new ClaimedName(row.Text(name.First, name.End), row[name.First].Start, role)
        {
            AuthorIds = name.AuthorIds,
            NearIds = name.NearIds,
            IsDossier = name.IsDossier,
        };
    }

    private List<ClaimedWork> ReadWorks(TokenRow row, int from, int to, IReadOnlyList<LawName> lawNames)
    {
        List<ClaimedWork> read = [.. lawNames.Select(law => Claimed(row, law))];
        if (lawNames.Count > 0)
        {
            return read;
        }

        if (works.FindIn(row.Text(from, to)) is { Count: > 0 } ids)
        {
            read.Add(new ClaimedWork(row.Text(from, to), row[from].Start, ids, IsLaw: false));
            return read;
        }

        foreach (var title in Enumerable.Range(from, to - from).Where(index => row[index].Kind == TokenKind.Quotation))
        {
            read.Add(new ClaimedWork(row[title].Text.Trim(), row[title].Start, works.FindTitle(row[title].Text), IsLaw: false));
        }

        return read;
    }

    private static ReferenceKind Kind(TokenRow row, int from, int to, Claim claim)
    {
        if (claim.SaysWho)
        {
            return ReferenceKind.Reference;
        }

        var words = Enumerable.Range(from, to - from).Where(index => row[index].Kind == TokenKind.Word).Select(index => row[index].Text).ToList();
        if (words.Exists(word => word is "ibid" or "ibidem" or "idem" or "opcit") || IsOpCit(words))
        {
            return ReferenceKind.Same;
        }

        var isBare = words.TrueForAll(ClaimWords.Link.Has);
        return isBare && (claim.Page is not null || claim.Years.Count > 0 || claim.Article is not null) ? ReferenceKind.Reference
            : words.Count == 0 ? ReferenceKind.None
            : ReferenceKind.Unclear;
    }

    private static bool IsOpCit(List<string> words)
    {
        return words.IndexOf("op") is var op and >= 0 && op + 1 < words.Count && words[op + 1] == "cit";
    }
}
