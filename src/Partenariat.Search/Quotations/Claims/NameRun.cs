using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Tells how far a name goes that begins with a capital, or that is known.</summary>
internal static class NameRun
{
    private const int MostWords = 6;

    /// <summary>
    /// The position after capitals and initials that follow each other, « de », « Le » between them, hyphens and points of
    /// initials; the first token itself where no name begins.
    /// </summary>
    public static int EndOf(TokenRow row, int index, int from, int to)
    {
        if (!IsNamePart(row, index, from))
        {
            return index;
        }

        var end = index + 1;
        while (end < to && end - index < MostWords * 2)
        {
            var next = end;
            while (next < to && (IsJoint(row, next) || IsParticle(row[next])))
            {
                next++;
            }

            if (next >= to || next - end > 2 || row[next].Kind != TokenKind.Word || !row[next].IsCapital)
            {
                break;
            }

            end = next + 1;
        }

        return end < to && row[end].IsSign('.') && row[end - 1].IsInitial ? end + 1 : end;
    }

    /// <summary>The position after these words, hyphens between them passed over; the first token itself where others stand there.</summary>
    public static int EndOf(string[] words, TokenRow row, int index, int to)
    {
        var at = index;
        foreach (var word in words)
        {
            while (at > index && at < to && row[at].IsSign('-'))
            {
                at++;
            }

            if (at >= to || !row[at].IsWord(word))
            {
                return index;
            }

            at++;
        }

        return at;
    }

    private static bool IsParticle(MessageToken token)
    {
        return token.Kind == TokenKind.Word && !token.IsCapital && ClaimWords.Particle.Has(token.Text);
    }

    private static bool IsJoint(TokenRow row, int index)
    {
        var isGlued = index > 0 && row[index - 1].End == row[index].Start;
        return (row[index].IsSign('-') && isGlued) || (row[index].IsSign('.') && row[index - 1].IsInitial);
    }

    private static bool IsNamePart(TokenRow row, int index, int from)
    {
        var token = row[index];
        var isAfterArticle = index > from && row[index - 1].Kind == TokenKind.Word && ClaimWords.Determiner.Has(row[index - 1].Text);
        return token.Kind == TokenKind.Word && token.IsCapital && (!isAfterArticle || token.IsUpper || token.Text.Length == 1);
    }
}
