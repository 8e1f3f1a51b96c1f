using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds laws by what they are about: « loi contre les exclusions », « loi logement ».</summary>
internal sealed class LawSubjects
{
    private const int MostWordsBetween = 6;

    private static readonly string[] Announcers = ["loi", "lois", "ordonnance", "circulaire"];

    // Words of the wording of titles, and months: no subjects.
    private static readonly HashSet<string> Wording =
    [
        .. "loi ordonnance circulaire lettre relative relatif portant visant mise oeuvre contre lutte orientation qualite national"
            .Split(' ').Concat(LawDates.Months).Select(FrenchStem.Of),
    ];

    private readonly ILookup<string, string> _byToken;

    /// <summary>Prepares the words that the title of one law holds and no other.</summary>
    public LawSubjects(Edition edition, DossierAnalyzer analyzer)
    {
        _byToken = edition.Sources
            .Where(LawNames.IsLaw)
            .SelectMany(source => analyzer.Tokens(source.Title ?? "").Select(token => new { token.Text, source.Id }).Distinct())
            .Where(entry => IsTelling(entry.Text))
            .GroupBy(entry => entry.Text, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToLookup(group => group.Key, group => group.First().Id, StringComparer.Ordinal);
    }

    /// <summary>Finds the law whose subject follows the word « loi » closely.</summary>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words)
    {
        return
            from first in Enumerable.Range(0, words.Count)
            where Announcers.Contains(words[first].Folded)
            from last in Enumerable.Range(first + 1, Math.Min(MostWordsBetween, words.Count - first - 1))
                .TakeWhile(place => !char.IsAsciiDigit(words[place].Folded[0]) // « la loi de 2002 sur … » is read by its year.
                    && words[place].Token[0] != Lexicon.FamilyMark) // « quelles lois fondent le partenariat dans l'action sociale » asks of the notion.
            from id in _byToken[words[last].Token]
            select new Candidate(EntityKind.Law, id, first, last, MatchQuality.Family) { IsBeside = true };
    }

    private static bool IsTelling(string token)
    {
        return token[0] != Lexicon.FamilyMark && !char.IsAsciiDigit(token[0]) && token.Length > 3 && !Wording.Contains(token);
    }
}
