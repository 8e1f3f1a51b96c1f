using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>« Résumé de « La société bloquée » de Crozier », « Crozier, « La société bloquée » : les idées principales ? »</summary>
internal static class MissingWork
{
    private const int LongestTitle = 12;

    /// <summary>True where the words in marks are the title of somebody's book that the edition does not have, and something is asked of it.</summary>
    public static bool Is(IReadOnlyList<QuotationCheck> checks, MessageReading reading, WorkIndex works)
    {
        var row = reading.Row;
        return checks is [{ IsMarked: true, Report.Verdict: QuotationVerdict.NotFound } check]
            && (reading.Intent == QuotationIntent.None || reading.IsLoose)
            && check.Claim.Names.Any(name => name is { IsDossier: false, Role: ClaimRole.Speaks })
            && LooksLikeATitle(check.Text)
            && StandsBesideItsAuthor(row)
            && FrameReader.AsksOfABook(row)
            && !works.IsTitle(check.Text);
    }

    private static bool LooksLikeATitle(string text)
    {
        return text.Length > 0 && char.IsUpper(text[0]) && text[^1] is not ('.' or '!' or '…') && PeopleWords.Count(text) is > 1 and <= LongestTitle;
    }

    // « Crozier, « … » », « « … » de Crozier »; behind a verb or a colon they are his words.
    private static bool StandsBesideItsAuthor(TokenRow row)
    {
        var title = Enumerable.Range(0, row.Count).First(index => row[index].Kind == TokenKind.Quotation);
        return (title > 0 && row[title - 1].IsSign(','))
            || (title + 1 < row.Count && (row[title + 1].IsWord("de") || row[title + 1].IsWord("d")));
    }
}
