using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Gives a claim made once to all the quotations that it is made for.</summary>
internal static class ClaimSharing
{
    /// <summary>Within a sentence: « Selon Dhume, « A » et « B » » ; « A » et « B » (Dhume) ; « A », écrit Dhume, « B ».</summary>
    public static void Share(TokenRow row, List<Sides> read)
    {
        for (var index = 1; index < read.Count; index++)
        {
            var (one, next) = (read[index - 1], read[index]);
            var isOneSentence = row.SentenceStart(next.Quotation) <= one.Quotation;
            var between = Enumerable.Range(one.End, Math.Max(0, next.Quotation - one.End))
                .Where(token => row[token].Kind == TokenKind.Word)
                .Select(token => row[token].Text)
                .ToList();
            if (!isOneSentence || between.Exists(ClaimWords.Turn.Has))
            {
                continue;
            }

            if (next.Before.IsEmpty)
            {
                var isCutIn = one.Before.IsEmpty && between.Count == 0;
                read[index] = next with { Before = isCutIn && one.After.Works.Count == 0 ? one.After : one.Before };
            }

            var isJoined = one.Before.IsEmpty && one.After.IsEmpty && between.TrueForAll(ClaimWords.Between.Has);
            if (isJoined && next.After.SaysWho)
            {
                read[index - 1] = one with { After = next.After };
            }
        }
    }

    /// <summary>« Vérifie ces citations de Dhume : « A » « B » »</summary>
    public static void ShareAnnounced(TokenRow row, List<ClaimReading> readings, List<Sides> read)
    {
        for (var index = 1; index < readings.Count; index++)
        {
            var between = Enumerable.Range(read[index - 1].End, Math.Max(0, read[index].Quotation - read[index - 1].End));
            if (readings[index].Claim.IsEmpty && readings[index - 1].IsAnnounced && between.All(token => IsList(row, token)))
            {
                readings[index] = readings[index] with { Claim = readings[index - 1].Claim, IsAnnounced = true };
            }
        }
    }

    private static bool IsList(TokenRow row, int token)
    {
        return row[token].Kind is TokenKind.Sign or TokenKind.Line or TokenKind.Number || row[token].IsWord("et");
    }
}
