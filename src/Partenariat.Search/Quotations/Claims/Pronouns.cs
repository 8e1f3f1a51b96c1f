using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Finds a speaker who is only pointed at: « il ajoute : », « l'auteure écrit », « … », dit-il ». Whom it means is not
/// told by these words: the claim is kept as one that is not understood.
/// </summary>
internal static class Pronouns
{
    private const int Reach = 12;
    private const int MostBetween = 4;

    /// <summary>The pronoun and its verb before a quotation, or null.</summary>
    public static string? Before(TokenRow row, int from, int quotation)
    {
        for (var verb = quotation - 1; verb >= Math.Max(from, quotation - Reach); verb--)
        {
            if (IsSaying(row, verb) && SubjectOf(row, verb, from) is { } subject)
            {
                return row.Text(subject, verb + 1);
            }
        }

        return null;
    }

    /// <summary>« dit-il », « ajoute-t-elle » from this token on, or null.</summary>
    public static string? After(TokenRow row, int start)
    {
        if (start >= row.Count || !IsSaying(row, start))
        {
            return null;
        }

        var index = start + 1;
        while (index < row.Count && index - start <= MostBetween && (row[index].IsDash || row[index].IsWord("t")))
        {
            index++;
        }

        return index > start + 1 && index < row.Count && Is(row, index) ? row.Text(start, index + 1) : null;
    }

    private static bool IsSaying(TokenRow row, int index)
    {
        return row[index].Kind == TokenKind.Word && (ClaimWords.Say.Has(row[index].Text) || ClaimWords.Said.Has(row[index].Text));
    }

    private static int? SubjectOf(TokenRow row, int verb, int from)
    {
        for (var index = verb - 1; index >= from && verb - index <= MostBetween; index--)
        {
            if (Is(row, index))
            {
                return index;
            }

            if (row[index].Kind != TokenKind.Word || !(ClaimWords.Adverb.Has(row[index].Text) || ClaimWords.Auxiliary.Has(row[index].Text)))
            {
                return null;
            }
        }

        return null;
    }

    // « quel auteur emploie » asks for the speaker and points at none.
    private static bool Is(TokenRow row, int index)
    {
        return row[index].Kind == TokenKind.Word && ClaimWords.Pronoun.Has(row[index].Text)
            && !(index > 0 && row[index - 1].Kind == TokenKind.Word && ClaimWords.Which.Has(row[index - 1].Text));
    }
}
