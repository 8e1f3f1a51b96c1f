using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Tells whether a sentence behind a quotation speaks of what comes next (« Selon Dhume (2001), « … » », « Comme le dit
/// Dhume, rien n'est simple ») or may be the reference of the quotation before (« Dhume, 2001. », « Selon Dhume. »).
/// </summary>
internal sealed class NextSentence(NameReader names, ReferenceTitles titles)
{
    private const int MostTokens = 80;

    /// <summary>True where the sentence introduces a quotation of its own, or says something.</summary>
    /// <param name="row">The message.</param>
    /// <param name="start">The first token of the sentence.</param>
    public bool GoesForward(TokenRow row, int start)
    {
        var end = EndOf(row, start);
        var next = Enumerable.Range(start, end - start).FirstOrDefault(index => row[index].Kind == TokenKind.Quotation && !titles.IsTitle(row, index), end);
        if (next < end)
        {
            return true;
        }

        var found = names.Read(row, start, end);
        return (Opens(row, start) && !IsOnlyNames(row, start, end, found)) || Says(row, start, end, found);
    }

    private static int EndOf(TokenRow row, int start)
    {
        var end = start;
        while (end < row.Count && end - start < MostTokens && row[end].Kind != TokenKind.Line && row.SentenceStart(end) <= start)
        {
            end++;
        }

        return end;
    }

    private static bool Opens(TokenRow row, int start)
    {
        return row[start].Kind == TokenKind.Word && ClaimWords.Forward.Has(row[start].Text);
    }

    // « Selon Dhume (2001). », « Comme le dit Dhume ! »
    private static bool IsOnlyNames(TokenRow row, int start, int end, IReadOnlyList<Name> found)
    {
        return found.Count > 0 && Enumerable.Range(start, end - start).All(index => row[index].Kind != TokenKind.Word
            || found.Any(name => name.First <= index && index < name.End)
            || ClaimWords.Link.Has(row[index].Text) || ClaimWords.Bridge.Has(row[index].Text) || ClaimWords.By.Has(row[index].Text));
    }

    // « Dhume (2001) ajoute », « Dhume, dans un texte de 2001, note »: the verb stands behind a name, a bracket or a comma.
    private static bool Says(TokenRow row, int start, int end, IReadOnlyList<Name> found)
    {
        var verb = Enumerable.Range(start, end - start).FirstOrDefault(index => IsVerb(row, index) && IsBehind(row, index, start, found), -1);
        return verb >= 0 && found.Any(name => name.First < verb);
    }

    private static bool IsVerb(TokenRow row, int index)
    {
        if (row[index].Kind != TokenKind.Word || row[index].IsCapital)
        {
            return false;
        }

        // « Dhume cite des auteurs », but « Dhume, cité par Lahary ».
        var isCiting = ClaimWords.Cite.Has(row[index].Text) && !(index + 1 < row.Count && row[index + 1].IsWord("par"));
        return isCiting || ClaimWords.Say.Has(row[index].Text) || ClaimWords.Contest.Has(row[index].Text);
    }

    private static bool IsBehind(TokenRow row, int verb, int start, IReadOnlyList<Name> found)
    {
        var before = verb - 1;
        while (before > start && row[before].Kind == TokenKind.Word && (ClaimWords.Adverb.Has(row[before].Text) || ClaimWords.Negation.Has(row[before].Text)))
        {
            before--;
        }

        return before >= start && (row[before].IsSign(',') || row[before].IsSign(')') || found.Any(name => name.End == before + 1));
    }
}
