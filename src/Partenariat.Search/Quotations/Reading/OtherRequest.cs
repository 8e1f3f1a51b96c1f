using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>
/// « Mon formateur a écrit « … ». Quel auteur dit le contraire ? »: words that the dossier does not have are part of what is
/// asked, where something else is asked than whether they are right or whose they are.
/// </summary>
internal static class OtherRequest
{
    // « …, tu confirmes ? » asks of the words themselves.
    private const int FewestWords = 3;

    private static readonly PhraseTable Interrogatives = PhraseTable.Of("interrogative");

    /// <summary>True where no quotation of a message was found, and it asks for something else.</summary>
    public static bool Is(IReadOnlyList<QuotationCheck> checks, MessageReading reading)
    {
        if (reading.Intent != QuotationIntent.None || checks.Count == 0 || !checks.All(IsNotFound))
        {
            return false;
        }

        // What is ascribed to an author of the dossier must not be followed by his words as if he had said it.
        var row = reading.Row;
        return FrameReader.IsParaphrase(row)
            || (!checks.Any(IsAscribed) && (FrameReader.IsRequest(row)
                || (!checks.Any(IsNear)
                    && !FrameReader.AsksWhetherItIsThere(row)
                    && (Interrogatives.Match(row, 0, row.Count) || Asks(row)))));
    }

    private static bool IsNotFound(QuotationCheck check)
    {
        return check.Report is { Verdict: QuotationVerdict.NotFound }
            || check.Unchecked is UncheckedReason.Term or UncheckedReason.Expression or UncheckedReason.TooCommon or UncheckedReason.Title;
    }

    private static bool IsNear(QuotationCheck check)
    {
        return check.Report is { Near.Count: > 0 };
    }

    private static bool IsAscribed(QuotationCheck check)
    {
        return check.Claim.Works.Count > 0 || check.Claim.Names.Any(name => name.IsDossier || name.AuthorIds.Count > 0 || name.NearIds.Count > 0);
    }

    // Some words of its own, after what is quoted.
    private static bool Asks(TokenRow row)
    {
        var words = 0;
        for (var index = 0; index < row.Count; index++)
        {
            var token = row[index];
            if (token.IsSign('?') && words >= FewestWords)
            {
                return true;
            }

            words = token.Kind switch
            {
                TokenKind.Quotation => 0,
                TokenKind.Word => words + 1,
                _ when index + 1 < row.Count && row.SentenceStart(index + 1) == index + 1 => 0,
                _ => words,
            };
        }

        return false;
    }
}
