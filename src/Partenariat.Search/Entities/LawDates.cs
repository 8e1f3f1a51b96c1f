using System.Globalization;
using System.Text.Json.Nodes;
using Partenariat.Corpus;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds laws by their date: « loi du 2 janvier 2002 », « la loi de 1998 », « celle de 90 ».</summary>
internal sealed class LawDates
{
    private const int MostWordsBetween = 6;
    private const int FirstYearOfTwoDigits = 50;

    /// <summary>The folded names of the months, in order.</summary>
    public static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    private readonly List<Law> _laws;

    /// <summary>Prepares the laws of an edition.</summary>
    public LawDates(Edition edition)
    {
        _laws =
        [
            .. from source in edition.Sources
               where LawNames.IsLaw(source)
               let parts = source.Csl["issued"]?["date-parts"]?[0] as JsonArray
               select new Law(source.Id, source.Year, Part(parts, 1), Part(parts, 2)),
        ];
    }

    /// <summary>Finds a law after each word that announces one; several where the date fits several.</summary>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            if (!LawNames.Announcers.Contains(words[first].Folded) || Date(words, first) is not var (day, month, year, last))
            {
                continue;
            }

            foreach (var law in _laws.Where(law =>
                (year is null || law.Year == year) && (month is null || law.Month == month) && (day is null || law.Day == day)))
            {
                yield return new Candidate(EntityKind.Law, law.Id, first, last, MatchQuality.Exact);
            }
        }
    }

    private static (int? Day, int? Month, int? Year, int Last)? Date(IReadOnlyList<ResolvedWord> words, int first)
    {
        for (var index = first + 1; index < words.Count && index <= first + MostWordsBetween; index++)
        {
            var month = Array.IndexOf(Months, words[index].Folded) + 1;
            if (month > 0)
            {
                var year = index + 1 < words.Count ? Year(words[index + 1].Folded) : null;
                return (Day(words[index - 1].Folded), month, year, year is null ? index : index + 1);
            }

            if (Year(words[index].Folded) is { } alone && IsBareYear(words, first, index))
            {
                return (null, null, alone, index);
            }
        }

        return null;
    }

    // « loi de 2002 » but neither « loi 2002-303 » nor « loi du 2 janvier ».
    private static bool IsBareYear(IReadOnlyList<ResolvedWord> words, int first, int index)
    {
        var isFollowed = index + 1 < words.Count && (char.IsAsciiDigit(words[index + 1].Folded[0]) || Months.Contains(words[index + 1].Folded));
        return !isFollowed && Enumerable.Range(first + 1, index - first - 1).All(between => NamePattern.IsLink(words[between].Folded));
    }

    private static int? Year(string word)
    {
        return Number(word) switch
        {
            { } year when word.Length == 4 => year,
            { } year when word.Length == 2 => year >= FirstYearOfTwoDigits ? 1900 + year : 2000 + year,
            _ => null,
        };
    }

    private static int? Day(string word)
    {
        return Number(word.Replace("1er", "1", StringComparison.Ordinal)) is { } day and <= 31 ? day : null;
    }

    private static int? Number(string word)
    {
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int? Part(JsonArray? parts, int index)
    {
        return parts is not null && parts.Count > index ? Number(parts[index]!.ToString()) : null;
    }

    private sealed record Law(string Id, int? Year, int? Month, int? Day);
}
