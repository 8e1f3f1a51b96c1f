using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Reads a reference that no brackets show: « Dhume 2001 », « — Fabrice Dhume, Du travail social… », a line of its own.</summary>
internal sealed class ReferenceLine(NameReader names, ReferenceReader references, ReferenceTitles titles)
{
    private const int MostTokens = 80;

    private static readonly PhraseTable Closings = PhraseTable.Of("closing");

    /// <summary>The reference that begins here, or null where a sentence goes on.</summary>
    /// <param name="row">The message.</param>
    /// <param name="start">The first token.</param>
    /// <param name="isLine">True where a line begins here.</param>
    /// <param name="isDash">True where a dash stands before.</param>
    public AfterClaim? Read(TokenRow row, int start, bool isLine, bool isDash)
    {
        var end = EndOf(row, start, isLine || isDash);
        if (end == start || row[start].Kind == TokenKind.Quotation || Introduces(row, end))
        {
            return null;
        }

        var (kind, claim) = references.Read(row, start, end);
        if (kind == ReferenceKind.Same)
        {
            return new AfterClaim(claim, end, IsSame: true);
        }

        if (kind != ReferenceKind.Reference || !IsReference(row, start, end, claim))
        {
            return null;
        }

        // A strange name alone on its line may sign the message.
        var isStranger = claim.Works.Count == 0 && claim.Page is null
            && claim.Names.All(name => name.AuthorIds.Count + name.NearIds.Count == 0 && !name.IsDossier && name.Years.Count == 0);
        return isLine && !isDash && isStranger && claim.Names.Count > 0
            ? new AfterClaim(Claim.None with { NotUnderstood = [row.Text(start, end)] }, end, false)
            : new AfterClaim(claim, end, false);
    }

    /// <summary>
    /// True where a line between two quotations belongs to the second: it ends with a colon, or stands nearer to it.
    /// </summary>
    public bool Heads(TokenRow row, int behind, int start)
    {
        var end = EndOf(row, start, isWholeLine: true);
        var next = end;
        while (next < row.Count && row[next].Kind == TokenKind.Line)
        {
            next++;
        }

        return next < row.Count && row[next].Kind == TokenKind.Quotation
            && (row[end - 1].IsSign(':') || (IsEmptyLine(row, behind, start) && !IsEmptyLine(row, end, next)));
    }

    private static bool IsEmptyLine(TokenRow row, int from, int to)
    {
        return Enumerable.Range(from, to - from).Any(index => row[index].Kind == TokenKind.Line && row[index].Text.Length > 1);
    }

    private int EndOf(TokenRow row, int start, bool isWholeLine)
    {
        var end = start;
        while (end < row.Count && end - start < MostTokens && row[end].Kind != TokenKind.Line
            && (isWholeLine || end == start || (row.SentenceStart(end) <= start && !AsksFrom(row, end))))
        {
            end++;
        }

        // « Dhume 2001, et « … » », « — Dhume, 2001. Damon écrit : « … » »: another quotation that no title is, and its sentence.
        var quotation = Enumerable.Range(start, end - start)
            .FirstOrDefault(index => row[index].Kind == TokenKind.Quotation && !titles.IsTitle(row, index), end);
        return quotation == end ? end
            : row.SentenceStart(quotation) > start ? row.SentenceStart(quotation)
            : quotation;
    }

    // « Lahary : « … » » introduces what follows.
    private static bool Introduces(TokenRow row, int end)
    {
        return end < row.Count && (row[end - 1].IsSign(':') || row[end].IsSign(':'))
            && Enumerable.Range(end, Math.Min(3, row.Count - end)).Any(index => row[index].Kind == TokenKind.Quotation);
    }

    // « …, p. 9 : exact ? », « …, Vidalenc 2006, c'est bien ça ? »
    private static bool AsksFrom(TokenRow row, int index)
    {
        var isApart = row[index].IsSign(',') || row[index].IsSign(':') || row[index].IsDash;
        return isApart && index + 1 < row.Count && (row[index + 1].Kind == TokenKind.Quotation || Closings.EndAt(row, index + 1, index + 1, row.Count) >= 0);
    }

    private bool IsReference(TokenRow row, int start, int end, Claim claim)
    {
        var head = names.Read(row, start, end).Where(name => name.First == start || ClaimWords.Civility.Has(row[start].Text)).ToList();
        if (head.Count == 0)
        {
            // « in Vie sociale, p. 12 », « p. 12 », « loi du 2 janvier 2002, art. 20 »
            return row[start].Kind == TokenKind.Word
                && (ClaimWords.Link.Has(row[start].Text) || ClaimWords.Law.Has(row[start].Text) || claim.Works.Count > 0)
                && (claim.SaysWho || claim.Page is not null);
        }

        var after = AfterBrackets(row, head[0].End, end);
        return after >= end
            || row[after].Kind is TokenKind.Number or TokenKind.Quotation
            || (row[after].Kind == TokenKind.Sign && (row[after].Text[0] != ',' || !StartsClause(row, after + 1, end)))
            || (row[after].Kind == TokenKind.Word && ClaimWords.Link.Has(row[after].Text) && !ClaimWords.Say.Has(row[after].Text));
    }

    // « Vidalenc (2006) ajoute que » goes on as a sentence.
    private static int AfterBrackets(TokenRow row, int index, int end)
    {
        while (index < end && row[index].IsSign('(') && row.Closing(index, MostTokens) is { } close && close < end)
        {
            index = close + 1;
        }

        return index;
    }

    // « …, Dhume, lui, ajoute », « …, Dhume, qui »
    private static bool StartsClause(TokenRow row, int index, int end)
    {
        return index < end && row[index].Kind == TokenKind.Word && (ClaimWords.Relative.Has(row[index].Text) || row[index].Text is "lui" or "elle" or "quant");
    }
}
