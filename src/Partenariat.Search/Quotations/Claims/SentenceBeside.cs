using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Reads a sentence beside a quotation that speaks of it and holds no quotation of its own: « c'est de Dhume ? »</summary>
internal sealed class SentenceBeside(SpeakerAfter after, SpeakerBefore before, NextSentence sentences)
{
    /// <summary>What it claims.</summary>
    /// <param name="row">The message.</param>
    /// <param name="sides">The quotation.</param>
    /// <param name="next">The token of the next quotation.</param>
    /// <param name="previous">The token of the one before; -1 for none.</param>
    public Claim Read(TokenRow row, Sides sides, int next, int previous)
    {
        var start = sides.End;
        while (start < next && row[start].Kind is TokenKind.Sign or TokenKind.Line)
        {
            start++;
        }

        var isWhole = start < row.Count && start < next && row.SentenceEnd(start) <= next;
        if (isWhole && SpeaksOfIt(row, start) && !sentences.GoesForward(row, start) && after.Read(row, start) is { } behind)
        {
            return behind.Claim;
        }

        var end = sides.From;
        while (end > previous + 1 && row[end - 1].Kind is TokenKind.Sign or TokenKind.Line)
        {
            end--;
        }

        var first = end > previous + 1 ? row.SentenceStart(end - 1) : end;
        return first > previous && first < end && Announces(row, first, end) ? before.Read(row, first, end) : Claim.None;
    }

    /// <summary>« Vérifie ces citations de Dhume »</summary>
    public static bool AnnouncesSeveral(TokenRow row, int first, int end)
    {
        return Enumerable.Range(first, end - first).Any(index => row[index].Kind == TokenKind.Word && ClaimWords.AnnouncingSeveral.Has(row[index].Text));
    }

    // « C'est de Dhume ? », « Cette phrase est de Dhume », « Dhume a dit ça ? », « Signé Dhume »
    private static bool SpeaksOfIt(TokenRow row, int start)
    {
        return row[start].Kind == TokenKind.Word
            && (ClaimWords.SpeaksOfIt.Has(row[start].Text) || row[start].IsCapital);
    }

    // « Peux-tu vérifier cette citation de Dhume ? »
    private static bool Announces(TokenRow row, int first, int end)
    {
        return Enumerable.Range(first, end - first).Any(index => row[index].Kind == TokenKind.Word && ClaimWords.Announcing.Has(row[index].Text));
    }
}
