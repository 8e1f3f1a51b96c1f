using Partenariat.Corpus;
using Partenariat.Search.Entities;
using Partenariat.Search.Spelling;

namespace Partenariat.Search;

/// <summary>Finds the names of notions, authors, works, laws, diplomas and sections in a text. Thread-safe.</summary>
public sealed class EntityRecognizer
{
    /// <summary>How much of a text is read.</summary>
    public const int LongestText = 5000;

    private readonly WordResolver _resolver;
    private readonly NameMatcher _names;
    private readonly WorkTitles _titles;
    private readonly WorksOfAuthors _works;
    private readonly UnknownPeople _people;
    private readonly LawDates _dates;
    private readonly LawArticles _articles;
    private readonly LawSubjects _subjects;

    /// <summary>Prepares the names of an edition.</summary>
    /// <param name="edition">The edition.</param>
    public EntityRecognizer(Edition edition)
        : this(edition, new EditionWords(edition))
    {
    }

    /// <summary>Prepares the names of an edition whose words are known.</summary>
    internal EntityRecognizer(Edition edition, EditionWords words)
    {
        _resolver = words.Resolver;
        _names = new NameMatcher(
        [
            .. words.ProperNames,
            .. NotionNames.Of(edition, words.Lexicon),
            .. SectionNames.Of(edition, words.Lexicon, words.Words),
            .. LawNames.Of(edition, words.Lexicon, words.Words),
            .. ReviewNames.Of(edition, words.Lexicon, words.Words),
            .. AbsentNames.Of(edition, words.Lexicon, words.Words),
        ]);
        _titles = new WorkTitles(edition, words);
        _works = new WorksOfAuthors(edition);
        _people = new UnknownPeople(edition, words);
        _dates = new LawDates(edition);
        _articles = new LawArticles(edition);
        _subjects = new LawSubjects(edition, words.Analyzer);
    }

    /// <summary>Reads a text of any content; only its first <see cref="LongestText"/> characters are read.</summary>
    /// <param name="text">What a person typed.</param>
    /// <returns>The words and the names found; both empty for an empty text.</returns>
    public Recognition Recognize(string text)
    {
        var read = text.Length > LongestText ? text[..LongestText] : text;
        var words = _resolver.Resolve(read);
        List<Candidate> names = [.. _names.Find(words, read).Where(IsSure)];
        var authors = names.Where(candidate => candidate.Kind == EntityKind.Author).Select(candidate => candidate.Id).ToHashSet(StringComparer.Ordinal);
        List<Candidate> candidates = [.. names, .. _titles.Find(words, read, authors), .. _dates.Find(words), .. _subjects.Find(words)];
        candidates.AddRange(_articles.Find(words, [.. candidates.Where(candidate => candidate.Kind == EntityKind.Law)]).ToList());
        candidates.AddRange(_works.Find(words, candidates).ToList());
        candidates.AddRange(_people.Find(words, read, candidates).ToList());
        var settled = Overlaps.Settle(candidates.Select(candidate =>
            candidate.Kind == EntityKind.Section ? candidate with { IsBeside = true } : candidate));
        var named = settled.SelectMany(candidate => Enumerable.Range(candidate.First, candidate.Count)).ToHashSet();
        return new Recognition(
            text,
            [.. words.Select((word, index) => Word(word, named.Contains(index)))],
            [.. settled.Select(candidate => Entity(candidate, words, read))]);
    }

    // A no must not come from a word that only looks like the name of another subject.
    private static bool IsSure(Candidate candidate)
    {
        return candidate.Kind != EntityKind.Absent || candidate.Quality == MatchQuality.Exact;
    }

    private static Word Word(ResolvedWord word, bool isInEntity)
    {
        return new Word(word.Folded, word.Start, word.End - word.Start, isInEntity);
    }

    private static Entity Entity(Candidate candidate, IReadOnlyList<ResolvedWord> words, string text)
    {
        var (start, end) = (candidate.StartIn(words), candidate.EndIn(words));
        return new Entity(candidate.Kind, candidate.Id, start, end - start, text[start..end], candidate.Quality)
        {
            Article = candidate.Article,
            IsPerson = candidate.IsPerson,
        };
    }
}
