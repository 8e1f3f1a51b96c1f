using Partenariat.Search.Quotations.Claims;
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
        var row = reading.Row;
        if (checks.Count == 0 || !checks.All(IsNotFound))
        {
            return false;
        }

        if (reading.Intent != QuotationIntent.None && !(reading.Intent == QuotationIntent.Check && reading.IsLoose))
        {
            return reading.Intent == QuotationIntent.Origin
                && !checks.Any(check => IsAscribed(check, row))
                && (FrameReader.IsParaphrase(row) || FrameReader.AsksForTheIdea(row));
        }

        // What is ascribed to an author of the dossier must not be followed by his words as if he had said it.
        return FrameReader.IsParaphrase(row)
            || (!checks.Any(check => IsAscribed(check, row)) && (FrameReader.IsRequest(row)
                || FrameReader.AsksForTheMeaning(row)
                || (!FrameReader.AsksWhetherItIsThere(row)
                    && (Interrogatives.Match(row, 0, row.Count) || Asks(row, reading.IsTold ? 1 : FewestWords)))));
    }

    /// <summary>True where a message only adds words that were not found to the ones before: « et « … » ? ».</summary>
    public static bool GoesOn(IReadOnlyList<QuotationCheck> checks, MessageReading reading)
    {
        var tokens = reading.Row.Tokens;
        return reading.Intent == QuotationIntent.None
            && checks.Count > 0
            && checks.All(check => IsNotFound(check) && check.Claim.IsEmpty)
            && tokens.FirstOrDefault(token => token.Kind == TokenKind.Word) is { } first && first.IsWord("et")
            && tokens.All(token => token.Kind != TokenKind.Word || ClaimWords.Passage.Has(token.Text));
    }

    private static bool IsNotFound(QuotationCheck check)
    {
        return check.Report is { Verdict: QuotationVerdict.NotFound }
            || check.Unchecked is UncheckedReason.Term or UncheckedReason.Expression or UncheckedReason.TooCommon or UncheckedReason.Title;
    }

    private static bool IsAscribed(QuotationCheck check, TokenRow row)
    {
        return check.Claim.Works.Any(work => !IsAskedAbout(work, row))
            || check.Claim.Names.Any(name => name.IsDossier || name.AuthorIds.Count > 0 || name.NearIds.Count > 0);
    }

    // « Que dit vraiment la loi de 1990 ? » ascribes nothing to it.
    private static bool IsAskedAbout(ClaimedWork work, TokenRow row)
    {
        var token = row.At(work.Start);
        return token < row.Count && Interrogatives.Match(row, row.SentenceStart(token), row.SentenceEnd(token));
    }

    // Some words of its own, after what is quoted.
    private static bool Asks(TokenRow row, int fewest)
    {
        var words = 0;
        for (var index = 0; index < row.Count; index++)
        {
            var token = row[index];
            if (token.IsSign('?') && words >= fewest)
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
