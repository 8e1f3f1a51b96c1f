using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads who governs a quotation in the words before it, in the same sentence, the nearest first: the subject of a verb
/// of saying, « selon », « la formule de », a bare « Dhume : ». Who is only named nearby governs nothing.
/// </summary>
internal sealed class SpeakerBefore(NameReader names, ReferenceReader references, WorkIndex works)
{
    private const int Reach = 70;

    // « en 2009 »
    private const int LongestYear = 2;

    /// <summary>What the words between the beginning of the sentence and the quotation claim.</summary>
    public Claim Read(TokenRow row, int from, int quotation)
    {
        var start = AfterGreeting(row, Math.Max(from, quotation - Reach), quotation);
        var groups = NameGroup.Read(names, references, row, start, quotation);
        if (groups.Count == 0)
        {
            var work = OfWork(row, start, quotation);
            return !work.SaysWho && Pronouns.Before(row, start, quotation) is { } pointed ? work with { NotUnderstood = [pointed] } : work;
        }

        var clause = new Clause(row, start, quotation, groups);
        for (var index = quotation - 1; index >= start; index--)
        {
            if (clause.GovernAt(index) is { } claim)
            {
                return claim.SaysWho ? ClaimJoining.Join(WithYear(claim, row, start, quotation), OfWork(row, start, quotation)) : claim;
            }
        }

        var unclear = groups.Where(group => !clause.IsSetAside(group)).Select(group => row.Text(group.First, group.End)).ToList();
        return unclear.Count == 0 ? Claim.None : Claim.None with { NotUnderstood = unclear };
    }

    // « En 2001, Dhume écrit », « Dhume écrit en 2001 », « Dhume a-t-il écrit « … » en 2001 ? »
    private static Claim WithYear(Claim claim, TokenRow row, int start, int quotation)
    {
        if (claim.Names.Any(name => name.Years.Count > 0))
        {
            return claim;
        }

        var year = Numbers.Years(row, start, quotation, [])
            .Where(year => year.Token > start && row[year.Token - 1].IsWord("en"))
            .Where(year => year.Token - 1 == row.SentenceStart(year.Token)
                || (row[year.Token - 2].Kind == TokenKind.Word
                    && (ClaimWords.Say.Has(row[year.Token - 2].Text) || ClaimWords.Said.Has(row[year.Token - 2].Text))))
            .Concat(Numbers.Years(row, quotation + 1, Math.Min(row.Count, quotation + 1 + LongestYear), [])
                .Where(year => year.Token == quotation + 2 && row[quotation + 1].IsWord("en")))
            .Select(year => year.Number)
            .ToList();
        return claim with { Years = [.. claim.Years, .. year] };
    }

    // « Bonjour Madame Martin, … »
    private static int AfterGreeting(TokenRow row, int start, int quotation)
    {
        if (start >= quotation || row[start].Kind != TokenKind.Word || !ClaimWords.Greeting.Has(row[start].Text))
        {
            return start;
        }

        var end = Enumerable.Range(start, quotation - start).FirstOrDefault(index => row[index].IsSign(',') || row[index].Kind == TokenKind.Line, start);
        return end + 1;
    }

    // « dans « Travailler ensemble », p. 111 : », « l'article 20 de la loi du 2 janvier 2002 dispose : »
    private Claim OfWork(TokenRow row, int start, int quotation)
    {
        if (start >= quotation)
        {
            return Claim.None;
        }

        var laws = references.Laws(row, start, quotation);
        var ids = laws.Count > 0 ? [] : works.FindInSentence(row.Text(start, quotation));
        return Claim.None with
        {
            Works = ids.Count > 0 ? [new ClaimedWork(row.Text(start, quotation), row[start].Start, ids, IsLaw: false)] : laws,
            Page = Numbers.Page(row, start, quotation),
            Article = laws.Count > 0 ? Numbers.Article(row, start, quotation) : null,
        };
    }
}
