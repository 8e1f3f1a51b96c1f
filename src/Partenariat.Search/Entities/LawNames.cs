using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>The numbers and usual names of laws (« 2002-303 », « loi HPST »).</summary>
internal static class LawNames
{
    private const int LongestName = 4;
    private const CompareOptions Folded = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Words that announce a law or an official text.</summary>
    public static readonly string[] Announcers =
        ["loi", "lois", "ordonnance", "ordonnances", "circulaire", "lettre", "decret", "texte", "celle", "celui"];

    /// <summary>True for the works that are laws or official texts.</summary>
    public static bool IsLaw(Source source)
    {
        return source.Type is "legislation" or "regulation" or "bill";
    }

    /// <summary>The numbers in the titles, and the numbers and names that editors gave as keywords of a passage.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer)
    {
        var numbers = Numbers(edition).Select(number => (number.Id, Words: Words(number.Number)));
        var names =
            from passage in edition.Passages
            where IsLaw(passage.Source)
            from keyword in passage.Keywords
            let words = Words(keyword)
            where words.Count is > 1 and <= LongestName && Announcers.Contains(words[0]) && !words.Exists(word => char.IsAsciiDigit(word[0]))
            select (passage.Source.Id, Words: words);
        return
            from name in numbers.Concat(names)
            select new NamePattern(EntityKind.Law, name.Id, name.Words, lexicon) into pattern
            where pattern.Parts.Count > 1
            select pattern;

        List<string> Words(string text)
        {
            return [.. analyzer.Tokens(text).Select(token => token.Text)];
        }
    }

    /// <summary>The numbers of laws, « 2002-303 »: those of their titles, and those by which the keywords of their passages name them.</summary>
    public static IEnumerable<(string Id, string Number)> Numbers(Edition edition)
    {
        var printed =
            from source in edition.Sources
            where IsLaw(source)
            from number in NumbersIn(string.Join(' ', source.Title, source.ShortTitle, (string?)source.Csl["number"]))
            select (source.Id, number);
        var known =
            from passage in edition.Passages
            where IsLaw(passage.Source)
            from keyword in passage.Keywords
            where IsAnnounced(keyword)
            from number in NumbersIn(keyword)
            select (passage.Source.Id, number);
        return printed.Concat(known);
    }

    // « loi 2002-2 », « Décret n° 2005-11 »
    private static bool IsAnnounced(string keyword)
    {
        return keyword.Split([' ', '\u00A0', '\''], 2)[0] is var first
            && Array.Exists(Announcers, announcer => CultureInfo.InvariantCulture.CompareInfo.Compare(first, announcer, Folded) == 0);
    }

    // Two to four figures, a hyphen, one to four figures, and no other letter or figure beside them.
    private static IEnumerable<string> NumbersIn(string text)
    {
        var from = 0;
        for (var hyphen = text.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = text.IndexOf('-', hyphen + 1))
        {
            var (start, end) = (hyphen, hyphen + 1);
            while (start > from && char.IsDigit(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            if (hyphen - start is >= 2 and <= 4 && end - hyphen - 1 is >= 1 and <= 4 && !IsOfWord(text, start - 1) && !IsOfWord(text, end))
            {
                yield return text[start..end];
                from = end;
            }
        }
    }

    private static bool IsOfWord(string text, int index)
    {
        return index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_');
    }
}
