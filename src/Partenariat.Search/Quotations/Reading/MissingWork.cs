using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>« Résumé de « La société bloquée » de Crozier », « Crozier, « La société bloquée » : les idées principales ? »</summary>
internal static class MissingWork
{
    private const int LongestTitle = 12;

    /// <summary>True where the words in marks are, by their form, the title of somebody's book, stand nowhere, and something is asked of that book.</summary>
    public static bool Is(IReadOnlyList<QuotationCheck> checks, MessageReading reading)
    {
        var row = reading.Row;
        return checks is [{ IsMarked: true } check]
            && Enumerable.Range(0, row.Count).FirstOrDefault(index => row[index].Kind == TokenKind.Quotation, -1) is >= 0 and var title
            && IsNoQuotation(check)
            && (reading.Intent == QuotationIntent.None || reading.IsLoose)
            && check.Claim.Names.Any(name => name is { IsDossier: false, Role: ClaimRole.Speaks })
            && LooksLikeATitle(check.Text)
            && StandsBesideItsAuthor(row, title)
            && FrameReader.AsksOfABook(row, [(0, title), (title + 1, row.Count)]);
    }

    // A few words may be like others by chance.
    private static bool IsNoQuotation(QuotationCheck check)
    {
        return check.Report is { } report
            && (report.Verdict == QuotationVerdict.NotFound || (report.Differences.Count > 0 && PeopleWords.Count(check.Text) < MessageGate.ShortestQuotation));
    }

    private static bool LooksLikeATitle(string text)
    {
        return text.Length > 0 && char.IsUpper(text[0]) && text[^1] is not ('.' or '!' or '…') && PeopleWords.Count(text) is > 1 and <= LongestTitle;
    }

    // « Crozier, « … » », « « … » de Crozier »; behind a verb or a colon they are his words.
    private static bool StandsBesideItsAuthor(TokenRow row, int title)
    {
        return (title > 0 && row[title - 1].IsSign(','))
            || (title + 1 < row.Count && (row[title + 1].IsWord("de") || row[title + 1].IsWord("d")));
    }
}
