using System.Globalization;
using Partenariat.Search.Entities;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>The date of a law: « 2 janvier 2002 », « 02/01/2002 », « janvier 2002 », « 2002 ».</summary>
/// <param name="Day">The day, or null.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Year">The year, four digits.</param>
/// <param name="End">The position after its last token.</param>
internal sealed record LawDate(int? Day, int? Month, int Year, int End)
{
    private const int FirstYearOfTwoDigits = 50;

    /// <summary>The date that begins at this token, or null.</summary>
    public static LawDate? Read(TokenRow row, int index, int to)
    {
        return ReadInFigures(row, index, to) ?? ReadInWords(row, index, to) ?? ReadYear(row, index, to);
    }

    private static LawDate? ReadInFigures(TokenRow row, int index, int to)
    {
        return index + 4 < to
            && Number(row[index]) is { } day and <= 31
            && IsSlash(row[index + 1])
            && Number(row[index + 2]) is { } month and >= 1 and <= 12
            && IsSlash(row[index + 3])
            && YearIn(row[index + 4]) is { } year
                ? new LawDate(day, month, year, index + 5)
                : null;
    }

    private static LawDate? ReadInWords(TokenRow row, int index, int to)
    {
        var day = Number(row[index]) is { } number and >= 1 and <= 31 ? number : (int?)null;
        var at = day is null ? index : index + 1;
        if (at >= to || MonthIn(row[at]) is not { } month)
        {
            return null;
        }

        at += at + 1 < to && row[at + 1].IsSign('.') ? 2 : 1;
        return at < to && YearIn(row[at]) is { } year ? new LawDate(day, month, year, at + 1) : null;
    }

    // « loi de 2002 », but neither « loi 2002-2 » nor the 2 of « 2 janvier ».
    private static LawDate? ReadYear(TokenRow row, int index, int to)
    {
        var isPart = index + 1 < to && (row[index + 1].IsSign('-') || row[index + 1].IsSign('/') || MonthIn(row[index + 1]) is not null);
        return !isPart && row[index].Text.Length == 4 && YearIn(row[index]) is { } year && IsAfterLink(row, index)
            ? new LawDate(null, null, year, index + 1)
            : null;
    }

    private static bool IsAfterLink(TokenRow row, int index)
    {
        return index > 0 && (row[index - 1].Kind == TokenKind.Word || row[index - 1].IsSign('(') || row[index - 1].IsSign(','));
    }

    private static int? MonthIn(MessageToken token)
    {
        if (token.Kind != TokenKind.Word || !ClaimWords.Month.Has(token.Text))
        {
            return null;
        }

        var month = Array.FindIndex(LawDates.Months, name => name.StartsWith(token.Text, StringComparison.Ordinal));
        return month < 0 ? null : month + 1;
    }

    private static int? YearIn(MessageToken token)
    {
        return Number(token) switch
        {
            { } year when token.Text.Length == 4 => year,
            { } year when token.Text.Length == 2 => year >= FirstYearOfTwoDigits ? 1900 + year : 2000 + year,
            _ => null,
        };
    }

    private static int? Number(MessageToken token)
    {
        var digits = token.Text.EndsWith("er", StringComparison.Ordinal) ? token.Text[..^2] : token.Text;
        return token.Kind == TokenKind.Number && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsSlash(MessageToken token)
    {
        return token.IsSign('/') || token.IsSign('.') || token.IsSign('-');
    }
}
