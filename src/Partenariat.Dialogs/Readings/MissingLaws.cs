using System.Collections.Frozen;
using System.Globalization;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// Laws, decrees and articles named by a date, a number or an article that the edition does not hold: « la loi du
/// 5 mars 2007 », « l'article 226-13 ». Another law is no answer to them.
/// </summary>
internal static class MissingLaws
{
    // « loi d'orientation pour la ville du 13 juillet 1991 »
    private const int MostBetween = 9;

    // « l'article L. 6122-15 », « l'article de la loi de 2005 »
    private const int MostBeforeNumber = 4;

    // « 83 »
    private const int FirstShortYear = 45;
    private const int Century = 1900;

    private static readonly FrozenSet<string> s_texts = LanguageFile.Lines("legal-texts.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « l'article de 2002 »
    private static readonly FrozenSet<string> s_yearLeads = LanguageFile.Lines("year-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « les lois de 1982 et 1983 »
    private static readonly FrozenSet<string> s_conjunctions = LanguageFile.Lines("exclusion-conjunctions.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_months = LanguageFile.Lines("months.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where they stand.</summary>
    /// <param name="message">The message.</param>
    /// <param name="yearOf">The year of a text of the edition by its id, or null.</param>
    /// <param name="mentioned">The years of laws that the passages speak of.</param>
    public static IReadOnlyList<(int Start, int End)> In(Message message, Func<string, int?> yearOf, Lazy<IReadOnlySet<(string Kind, int Year)>> mentioned)
    {
        var words = message.Words;
        var missing = new List<(int Start, int End)>();
        for (var index = 0; index < words.Count; index++)
        {
            if (s_texts.Contains(words[index].Plain) && Exact(words, index) is { } last
                && !IsKnown(message, words[index].Start, words[last], yearOf)
                && !IsMentioned(message, words, index, last, mentioned))
            {
                missing.Add((words[index].Start, words[last].End));
                index = last;
            }
        }

        return missing;
    }

    // The last word of what makes the name exact: a date, a year, a number.
    private static int? Exact(IReadOnlyList<SaidWord> words, int first)
    {
        int? last = null;
        for (var index = first + 1; index < words.Count && index <= first + MostBetween; index++)
        {
            var plain = words[index].Plain;
            if (plain == "?" || s_texts.Contains(plain) && last is not null)
            {
                break;
            }

            // « des articles sur le partenariat publiés après 2008 » are of reviews.
            if (last is null && index > first + MostBeforeNumber && IsArticle(words[first]))
            {
                return null;
            }

            var isNumber = plain is PlainWords.Year or PlainWords.Number || (char.IsAsciiDigit(plain[0]) && plain.Length > 1);
            if (isNumber || s_months.Contains(plain))
            {
                last = index;
            }
            else if (last is not null && !(s_conjunctions.Contains(plain) && index + 1 < words.Count && IsYear(words[index + 1])))
            {
                break;
            }
        }

        // « l'article de 2002 » is of a review.
        if (last is { } only && words[only].Plain == PlainWords.Year && IsArticle(words[first])
            && words.Skip(first + 1).Take(only - first - 1).All(word => s_yearLeads.Contains(word.Plain)))
        {
            return null;
        }

        // « la loi de 3 pages » has a small number alone.
        return last is { } end && (words[end].Plain == PlainWords.Year || end > first + 1 || IsArticle(words[first])
            || words[end].End - words[end].Start >= 3) ? last : null;
    }

    // « 1983 », « 83 »
    private static bool IsYear(SaidWord word)
    {
        return word.Plain == PlainWords.Year || (word.End - word.Start == 2 && (word.Plain == PlainWords.Number || char.IsAsciiDigit(word.Plain[0])));
    }

    // « les lois de 1983 », of which a passage tells; « la loi du 4 mars 1983 » is more exact than that.
    private static bool IsMentioned(Message message, IReadOnlyList<SaidWord> words, int first, int last, Lazy<IReadOnlySet<(string Kind, int Year)>> mentioned)
    {
        if (Years(message, words, first, last) is { Count: > 1 } years)
        {
            return years.Exists(year => mentioned.Value.Contains((MentionedYears.Kind(words[first].Plain), year)));
        }

        return words[last].Plain == PlainWords.Year && mentioned.Value.Contains((MentionedYears.Kind(words[first].Plain), YearOf(message, words[last])))
            && !words.Skip(first).Take(last - first).Any(word =>
                word.Plain == PlainWords.Number || s_months.Contains(word.Plain) || char.IsAsciiDigit(word.Plain[0]));
    }

    // « les lois de 82, 83 ou 2004 »: the years of a list of nothing else.
    private static List<int> Years(Message message, IReadOnlyList<SaidWord> words, int first, int last)
    {
        var years = new List<int>();
        for (var index = first + 1; index <= last; index++)
        {
            var said = message.Text.AsSpan(words[index].Start, words[index].End - words[index].Start);
            if (words[index].Plain == PlainWords.Year)
            {
                years.Add(YearOf(message, words[index]));
            }
            else if (said.Length == 2 && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits >= FirstShortYear)
            {
                years.Add(Century + digits);
            }
            else if (said.ContainsAnyInRange('0', '9') || s_months.Contains(words[index].Plain))
            {
                return [];
            }
        }

        return years;
    }

    private static bool IsArticle(SaidWord word)
    {
        return word.Plain.StartsWith("art", StringComparison.Ordinal);
    }

    private static int YearOf(Message message, SaidWord word)
    {
        return int.Parse(message.Text.AsSpan(word.Start, 4), CultureInfo.InvariantCulture);
    }

    // « la loi du 4 mars 1984 » is not that of 4 March 2002.
    private static bool IsKnown(Message message, int start, SaidWord last, Func<string, int?> yearOf)
    {
        int? year = last.Plain == PlainWords.Year ? YearOf(message, last) : null;
        return message.Names.Entities.Any(entity => entity.Kind is EntityKind.Law or EntityKind.Source or EntityKind.Diploma
            && entity.Start < last.End && entity.End > start
            && (year is null || entity.End >= last.End || entity.Kind != EntityKind.Law || yearOf(entity.Id) == year));
    }
}
