using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Tells the title of a work in a reference from a quotation: « Dhume, « Travailler ensemble », revue, 2007 ».</summary>
internal sealed class ReferenceTitles(NameReader names, WorkIndex works)
{
    private const int MostTokens = 80;

    /// <summary>
    /// True where a stretch in quotation marks is the title of a work: it stands in a line that begins with a name and
    /// goes on after it as references do, or is a title of the edition there; « dans « Travailler ensemble » » too.
    /// </summary>
    public bool IsTitle(TokenRow row, int quotation)
    {
        return IsInSentence(row, quotation) || IsInReference(row, quotation);
    }

    /// <summary>True where a title may stand: it follows a name and a comma, whereas words of a sentence lead to a quotation.</summary>
    public static bool IsApart(TokenRow row, int index)
    {
        return index > 0 && (row[index - 1].IsSign(',') || row[index - 1].IsSign('.') || row[index - 1].IsSign(')') || row[index - 1].IsWord("in"))
            && (index + 1 == row.Count || row[index + 1].Kind is TokenKind.Sign or TokenKind.Line or TokenKind.Word);
    }

    private bool IsInSentence(TokenRow row, int quotation)
    {
        return quotation > 0 && row[quotation - 1].Kind == TokenKind.Word
            && ClaimWords.Within.Has(row[quotation - 1].Text) && works.IsTitle(row[quotation].Text);
    }

    private bool IsInReference(TokenRow row, int quotation)
    {
        var first = quotation;
        while (first > 0 && row[first - 1].Kind is not (TokenKind.Line or TokenKind.Quotation) && quotation - first < MostTokens)
        {
            first--;
        }

        var name = FirstWord(row, first, quotation);
        if (name >= quotation || !IsApart(row, quotation) || !IsHeadedByName(row, name, quotation))
        {
            // « On lit ceci. Dhume, « Travailler ensemble », 2007 »: a sentence may stand before.
            name = FirstWord(row, Math.Max(first, row.SentenceStart(quotation)), quotation);
            if (name >= quotation || !IsApart(row, quotation) || !IsHeadedByName(row, name, quotation))
            {
                return false;
            }
        }

        var end = quotation + 1;
        while (end < row.Count && row[end].Kind != TokenKind.Line && end - quotation < MostTokens)
        {
            end++;
        }

        var hasYear = Numbers.Years(row, name, end, []).Count > 0;
        return hasYear && !Says(row, name, quotation) && (works.FindTitle(row[quotation].Text).Count > 0 || GoesOn(row, name, quotation, end));
    }

    private static int FirstWord(TokenRow row, int first, int quotation)
    {
        while (first < quotation && (row[first].IsDash || row[first].Kind is TokenKind.Number or TokenKind.Sign))
        {
            first++;
        }

        return first;
    }

    private bool IsHeadedByName(TokenRow row, int first, int quotation)
    {
        return names.Read(row, first, quotation) is [{ IsDoubtful: false } head, ..] && head.First == first;
    }

    // A verb or « selon » between the name and the marks: a sentence that leads to a quotation.
    private static bool Says(TokenRow row, int first, int quotation)
    {
        return Enumerable.Range(first, quotation - first).Any(index => row[index].Kind == TokenKind.Word
            && (ClaimWords.By.Has(row[index].Text)
                || (!row[index].IsCapital && (ClaimWords.Say.Has(row[index].Text) || ClaimWords.Contest.Has(row[index].Text) || IsCiting(row, index)))));
    }

    // « Dhume cite des auteurs », but « Dhume, cité par Lahary ».
    private static bool IsCiting(TokenRow row, int index)
    {
        return ClaimWords.Cite.Has(row[index].Text) && !row[index + 1].IsWord("par");
    }

    // « , Vie sociale, 2010 », « , 2010 », « in Vie sociale », « . Vie sociale, 1, 103-114 » behind « (2010). »
    private static bool GoesOn(TokenRow row, int name, int quotation, int end)
    {
        var behind = quotation + 1;
        if (behind >= end)
        {
            return false;
        }

        if (row[behind].IsWord("in"))
        {
            return true;
        }

        var isPoint = row[behind].IsSign('.');
        var hasYearBefore = Numbers.Years(row, name, quotation, []).Count > 0;
        var mayGoOn = row[behind].IsSign(',') || (isPoint && (row[quotation - 1].IsSign('.') || !hasYearBefore));
        var next = behind + 1;
        return mayGoOn && next < end
            && (row[next].Kind == TokenKind.Number || IsOfReference(row[next]))
            && (!isPoint || Enumerable.Range(next, end - next).Any(index => row[index].Kind == TokenKind.Number));
    }

    private static bool IsOfReference(MessageToken token)
    {
        return token.Kind == TokenKind.Word && !ClaimWords.Say.Has(token.Text) && (token.IsCapital || ClaimWords.Link.Has(token.Text));
    }
}
