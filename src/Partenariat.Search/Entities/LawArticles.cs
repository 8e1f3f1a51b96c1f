using System.Text;
using Partenariat.Corpus;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds laws by their articles: « article 155 », « art. 1er », « L. 312-6 ».</summary>
internal sealed class LawArticles
{
    private const string CodeLetters = "lrd";

    private readonly ILookup<string, LawArticle> _byNumber;

    /// <summary>Prepares the articles of an edition: those of the passages' locators and the articles of codes that they quote.</summary>
    public LawArticles(Edition edition)
    {
        _byNumber = edition.Passages
            .Where(passage => passage.Kind == PassageKind.Law && LawNames.IsLaw(passage.Source))
            .SelectMany(Articles)
            .Distinct()
            .ToLookup(article => article.Number, StringComparer.Ordinal);
    }

    /// <summary>Finds articles; where a law is named as well, only that law's.</summary>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words, IReadOnlyList<Candidate> laws)
    {
        var namedLaws = laws.Select(law => law.Id).ToHashSet(StringComparer.Ordinal);
        for (var first = 0; first < words.Count; first++)
        {
            if (Read(words, first) is not var (number, last))
            {
                continue;
            }

            var articles = _byNumber[number].ToList();
            var named = articles.Where(article => namedLaws.Contains(article.LawId)).ToList();
            foreach (var (_, id, printed) in namedLaws.Count > 0 ? named : articles)
            {
                yield return new Candidate(EntityKind.Law, id, first, last, MatchQuality.Exact) { Article = printed };
            }
        }
    }

    private static IEnumerable<LawArticle> Articles(Passage passage)
    {
        return Printed(passage.Locator ?? "", NumberEnd).Concat(Printed(passage.Text, CodeArticleEnd))
            .Select(printed => new LawArticle(Normal(printed), passage.Source.Id, printed));
    }

    private static IEnumerable<string> Printed(string text, Func<string, int, int> endAt)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = endAt(text, start);
            if (end > start)
            {
                yield return text[start..end];
                start = end - 1;
            }
        }
    }

    // « L. 312-6 », « 1er », « 155 »: where it ends, or -1.
    private static int NumberEnd(string text, int start)
    {
        var end = start;
        if (text[start] is 'L' or 'R' or 'D')
        {
            end += start + 1 < text.Length && text[start + 1] == '.' ? 2 : 1;
            end = SpaceEnd(text, end);
        }

        var digits = DigitsEnd(text, end);
        if (digits == end)
        {
            return -1;
        }

        end = string.CompareOrdinal(text, digits, "er", 0, 2) == 0 ? digits + 2 : digits;
        return PartsEnd(text, end);
    }

    // « L. 312-6 » alone: where it ends, or -1.
    private static int CodeArticleEnd(string text, int start)
    {
        if (text[start] is not ('L' or 'R' or 'D') || start + 1 >= text.Length || text[start + 1] != '.')
        {
            return -1;
        }

        var number = SpaceEnd(text, start + 2);
        var digits = DigitsEnd(text, number);
        var end = PartsEnd(text, digits);
        return digits > number && end > digits ? end : -1;
    }

    private static int SpaceEnd(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int DigitsEnd(string text, int end)
    {
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    // Behind all « -6 » that follow.
    private static int PartsEnd(string text, int end)
    {
        while (end < text.Length && text[end] == '-' && DigitsEnd(text, end + 1) is var next && next > end + 1)
        {
            end = next;
        }

        return end;
    }

    // « article L. 312-6 » may be cut « article l 312 6 », « article l312 6 » or begin at the letter.
    private static (string Number, int Last)? Read(IReadOnlyList<ResolvedWord> words, int first)
    {
        var index = first;
        var isAnnounced = words[first].Folded is "article" or "articles" or "art";
        index += isAnnounced ? 1 : 0;
        var number = "";
        if (index < words.Count && words[index].Folded.Length == 1 && CodeLetters.Contains(words[index].Folded, StringComparison.Ordinal))
        {
            number = words[index++].Folded;
        }

        var isOfCode = number.Length > 0 || (index < words.Count && IsCodeNumber(words[index].Folded));
        if (index >= words.Count || (!isAnnounced && !isOfCode) || !IsArticleNumber(words[index].Folded))
        {
            return null;
        }

        number += words[index].Folded;
        while (isOfCode && index + 1 < words.Count && words[index + 1].Folded.All(char.IsAsciiDigit))
        {
            number += "-" + words[++index].Folded;
        }

        return (Normal(number), index);
    }

    private static string Normal(string printed)
    {
        var normal = new StringBuilder(printed.Length);
        foreach (var character in printed.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            {
                normal.Append(character);
            }
        }

        return normal.Replace("1er", "1").ToString();
    }

    // « 155 », « l312 », « 1er »
    private static bool IsArticleNumber(string word)
    {
        var start = word.Length > 0 && CodeLetters.Contains(word[0], StringComparison.Ordinal) ? 1 : 0;
        var digits = DigitsEnd(word, start);
        return digits > start && (digits == word.Length || word.AsSpan(digits) is "er");
    }

    // « l312 »
    private static bool IsCodeNumber(string word)
    {
        return word.Length > 1 && CodeLetters.Contains(word[0], StringComparison.Ordinal) && DigitsEnd(word, 1) == word.Length;
    }

    private sealed record LawArticle(string Number, string LawId, string Printed);
}
