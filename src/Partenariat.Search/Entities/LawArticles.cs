using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds laws by their articles: « article 155 », « art. 1er », « L. 312-6 ».</summary>
internal sealed partial class LawArticles
{
    private const string CodeLetters = "lrd";

    private readonly ILookup<string, (string LawId, string Printed)> _byNumber;

    /// <summary>Prepares the articles of an edition: those of the passages' locators and the articles of codes that they quote.</summary>
    public LawArticles(Edition edition)
    {
        _byNumber = edition.Passages
            .Where(passage => passage.Kind == PassageKind.Law && LawNames.IsLaw(passage.Source))
            .SelectMany(Articles)
            .Distinct()
            .ToLookup(article => article.Number, article => (article.LawId, article.Printed), StringComparer.Ordinal);
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
            foreach (var (id, printed) in namedLaws.Count > 0 ? named : articles)
            {
                yield return new Candidate(EntityKind.Law, id, first, last, MatchQuality.Exact) { Article = printed };
            }
        }
    }

    private static IEnumerable<(string Number, string LawId, string Printed)> Articles(Passage passage)
    {
        foreach (Match match in Numbers().Matches(passage.Locator ?? ""))
        {
            yield return (Normal(match.Value), passage.Source.Id, match.Value);
        }

        foreach (Match match in CodeArticles().Matches(passage.Text))
        {
            yield return (Normal(match.Value), passage.Source.Id, match.Value);
        }
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

        var isOfCode = number.Length > 0 || (index < words.Count && CodeNumber().IsMatch(words[index].Folded));
        if (index >= words.Count || (!isAnnounced && !isOfCode) || !ArticleNumber().IsMatch(words[index].Folded))
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
        return NotInNumber().Replace(printed.ToLowerInvariant(), "").Replace("1er", "1", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:[LRD]\.?\s*)?\d+(?:er)?(?:-\d+)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[LRD]\.\s*\d+(?:-\d+)+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodeArticles();

    [GeneratedRegex(@"^[lrd]?\d+(er)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"^[lrd]\d+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodeNumber();

    [GeneratedRegex(@"[^a-z0-9-]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotInNumber();
}
