using System.Text;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Reads years, pages and articles.</summary>
internal static class Numbers
{
    private static readonly string[] Pages = ["p", "pp", "pg", "page", "pages"];
    private static readonly string[] Counters = ["n", "no", "numero", "nos", "vol", "volume", "tome", "t", "chap", "chapitre", "art", "article", "articles"];

    /// <summary>The page or range after « p. », or after the colon of « 2001 : 12 »; null where there is none.</summary>
    public static ClaimedNumber? Page(TokenRow row, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            var first = index + 1;
            while (first < to && (row[first].IsSign('.') || row[first].IsSign('°')))
            {
                first++;
            }

            var isPage = row[index].Kind == TokenKind.Word && Pages.Contains(row[index].Text, StringComparer.Ordinal);
            var isColon = row[index].IsSign(':') && index > from && IsYear(row[index - 1]);
            if ((isPage || isColon) && first < to && row[first].Kind == TokenKind.Number)
            {
                return Range(row, index, first, to);
            }

            // « p12 »
            if (row[index].Kind == TokenKind.Word && Glued(row, index) is { } glued)
            {
                return new ClaimedNumber(glued, row.Text(index, index + 1), row[index].Start);
            }
        }

        return null;
    }

    /// <summary>The years, but for those of laws, pages and issues.</summary>
    public static IReadOnlyList<(ClaimedNumber Number, int Token)> Years(TokenRow row, int from, int to, IReadOnlyList<LawName> laws)
    {
        return
        [
            .. Enumerable.Range(from, to - from)
                .Where(index => IsYear(row[index]) && !IsCounted(row, index, from) && !laws.Any(law => law.First <= index && index < law.End))
                .Select(index => (new ClaimedNumber(row[index].Text[..4], row[index].Text, row[index].Start), index)),
        ];
    }

    /// <summary>The article after « art. », or an article of a code such as « L. 312-6 »; null where there is none.</summary>
    public static ClaimedNumber? Article(TokenRow row, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (row[index].Kind != TokenKind.Word)
            {
                continue;
            }

            var isAnnounced = row[index].Text is "article" or "articles" or "art";
            var at = isAnnounced ? SkipPoint(row, index + 1, to) : index;
            var letter = at < to && row[at].Kind == TokenKind.Word && row[at].Text is "l" or "r" or "d" ? row[at].Text : null;
            var number = letter is null ? at : SkipPoint(row, at + 1, to);
            if (number < to && row[number].Kind == TokenKind.Number && (isAnnounced || (letter is not null && number + 1 < to && row[number + 1].IsSign('-'))))
            {
                var end = EndOfNumber(row, number, to);
                return new ClaimedNumber(Normal(row, at, end), row.Text(index, end), row[index].Start);
            }
        }

        return null;
    }

    /// <summary>Gives each year to the name before it; those with no name before are the claim's own.</summary>
    public static Claim PlaceYears(Claim claim, IReadOnlyList<(ClaimedNumber Number, int Token)> years)
    {
        var placed = claim.Names.Select((name, index) =>
        {
            var next = index + 1 < claim.Names.Count ? claim.Names[index + 1].Start : int.MaxValue;
            return name with { Years = [.. years.Select(year => year.Number).Where(year => name.Start < year.Start && year.Start < next)] };
        });
        var first = claim.Names.Count > 0 ? claim.Names[0].Start : int.MaxValue;
        return claim with { Names = [.. placed], Years = [.. years.Select(year => year.Number).Where(year => year.Start < first)] };
    }

    private static bool IsYear(MessageToken token)
    {
        return token.Kind == TokenKind.Number
            && token.Text.Length is 4 or 5
            && (token.Text.Length == 4 || char.IsAsciiLetterLower(token.Text[4]))
            && int.TryParse(token.Text.AsSpan(0, 4), out var year)
            && year is >= 1500 and < 2100;
    }

    private static bool IsCounted(TokenRow row, int index, int from)
    {
        var before = index - 1;
        while (before > from && (row[before].IsSign('.') || row[before].IsSign('°') || row[before].IsSign('-')))
        {
            before--;
        }

        return before >= from && row[before].Kind == TokenKind.Word
            && (Counters.Contains(row[before].Text, StringComparer.Ordinal) || Pages.Contains(row[before].Text, StringComparer.Ordinal));
    }

    private static ClaimedNumber Range(TokenRow row, int index, int first, int to)
    {
        var isRange = first + 2 < to && row[first + 1].IsDash && row[first + 2].Kind == TokenKind.Number;
        var end = isRange ? first + 3 : first + 1;
        var value = isRange ? $"{row[first].Text}-{row[first + 2].Text}" : row[first].Text;
        return new ClaimedNumber(value, row.Text(index, end), row[index].Start);
    }

    // The folding takes figures off a word of letters: they are read in the message.
    private static string? Glued(TokenRow row, int index)
    {
        var text = row.Text(index, index + 1);
        return text.Length is > 1 and < 6 && text[0] is 'p' or 'P' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? text[1..] : null;
    }

    private static int SkipPoint(TokenRow row, int index, int to)
    {
        return index < to && row[index].IsSign('.') ? index + 1 : index;
    }

    private static int EndOfNumber(TokenRow row, int number, int to)
    {
        var end = number + 1;
        while (end + 1 < to && row[end].IsSign('-') && row[end + 1].Kind == TokenKind.Number)
        {
            end += 2;
        }

        return end;
    }

    private static string Normal(TokenRow row, int from, int to)
    {
        var normal = new StringBuilder();
        for (var index = from; index < to; index++)
        {
            normal.Append(row[index].IsSign('.') ? "" : row[index].Text.Replace("1er", "1", StringComparison.Ordinal));
        }

        return normal.ToString();
    }
}
