using System.Globalization;
using System.Text.Json.Nodes;
using Partenariat.Corpus;
using Partenariat.Search.Entities;
using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Finds the laws and official texts that a message names by their date, number or usual name, and says which of the
/// edition's they are: none, where the date fits none.
/// </summary>
internal sealed class LawReader
{
    // From « loi » to its date or number: « loi d'orientation n° 98-657 du 29 juillet 1998 ».
    private const int Reach = 24;
    private const int LongestName = 4;
    private const int FirstYear = 1789;

    private readonly List<Law> _laws;

    public LawReader(Edition edition)
    {
        var numbers = LawNames.Numbers(edition).ToLookup(number => number.Id, number => number.Number, StringComparer.Ordinal);
        _laws =
        [
            .. edition.Sources.Where(LawNames.IsLaw).Select(source => new Law(
                source.Id,
                source.Year,
                Part(source, 1),
                Part(source, 2),
                [.. numbers[source.Id].Distinct(StringComparer.Ordinal)],
                [
                    .. edition.Passages.Where(passage => passage.Source.Id == source.Id)
                        .SelectMany(passage => passage.Keywords).Select(Split).Where(IsUsualName),
                ])),
        ];
    }

    /// <summary>The laws named from one token to another, in order.</summary>
    public IReadOnlyList<LawName> Read(TokenRow row, int from, int to)
    {
        List<LawName> names = [];
        for (var index = from; index < to; index++)
        {
            if (row[index].Kind == TokenKind.Word && ClaimWords.Law.Has(row[index].Text) && ReadAt(row, index, Math.Min(to, index + Reach)) is { } name)
            {
                names.Add(name);
                index = name.End - 1;
            }
        }

        return names;
    }

    private LawName? ReadAt(TokenRow row, int first, int to)
    {
        var usual = _laws
            .SelectMany(law => law.UsualNames, (law, name) => (law.Id, End: EndOf(name, row, first, to)))
            .Where(name => name.End > first)
            .OrderByDescending(name => name.End)
            .ToList();
        for (var index = first + 1; index < to && !EndsName(row, index); index++)
        {
            if (LawDate.Read(row, index, to) is { } date)
            {
                return new LawName(first, date.End, [.. _laws.Where(law => law.Fits(date)).Select(law => law.Id)]);
            }

            if (Number(row, index, to) is { } number && !IsDateAhead(row, number.End, to))
            {
                return new LawName(first, number.End, [.. _laws.Where(law => law.Numbers.Contains(number.Text, StringComparer.Ordinal)).Select(law => law.Id)]);
            }
        }

        return usual.Count > 0
            ? new LawName(first, usual[0].End, [.. usual.TakeWhile(name => name.End == usual[0].End).Select(name => name.Id).Distinct(StringComparer.Ordinal)])
            : null;
    }

    private static bool EndsName(TokenRow row, int index)
    {
        return row[index].Kind is TokenKind.Quotation
            || row[index].IsSign(';')
            || row[index].IsSign(')')
            || (row[index].Kind == TokenKind.Line && row[index].Text.Length > 1);
    }

    // « n° 2002-2 du 2 janvier 2002 »: the date says which law it is, the dossier rarely prints the number.
    private static bool IsDateAhead(TokenRow row, int index, int to)
    {
        return index + 1 < to && row[index].IsWord("du") && LawDate.Read(row, index + 1, to) is not null;
    }

    private static (string Text, int End)? Number(TokenRow row, int index, int to)
    {
        return index + 2 < to && row[index].Kind == TokenKind.Number && row[index + 1].IsSign('-') && row[index + 2].Kind == TokenKind.Number
            ? ($"{row[index].Text}-{row[index + 2].Text}", index + 3)
            : null;
    }

    private static int EndOf(string[] name, TokenRow row, int first, int to)
    {
        var at = first;
        foreach (var word in name)
        {
            while (at < to && at > first && row[at].Kind == TokenKind.Sign)
            {
                at++;
            }

            if (at >= to || row[at].Text != word)
            {
                return first;
            }

            at++;
        }

        return at;
    }

    private static bool IsUsualName(string[] words)
    {
        return words.Length is > 1 and <= LongestName && ClaimWords.Law.Has(words[0]) && !words.Any(word => char.IsAsciiDigit(word[0]));
    }

    private static string[] Split(string name)
    {
        return [.. WordSplitter.Split(name).Select(word => word.Folded)];
    }

    private static int? Part(Source source, int index)
    {
        return source.Csl["issued"]?["date-parts"]?[0] is JsonArray parts && parts.Count > index
            ? int.Parse(parts[index]!.ToString(), CultureInfo.InvariantCulture)
            : null;
    }

    private sealed record Law(string Id, int? Year, int? Month, int? Day, string[] Numbers, string[][] UsualNames)
    {
        public bool Fits(LawDate date)
        {
            return date.Year >= FirstYear
                && date.Year == Year
                && (date.Month is null || Month is null || date.Month == Month)
                && (date.Day is null || Day is null || date.Day == Day);
        }
    }
}

/// <summary>A law that a message names.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The position after its last token.</param>
/// <param name="SourceIds">The works of the edition that it may be; empty where it is none of them.</param>
internal sealed record LawName(int First, int End, IReadOnlyList<string> SourceIds);
