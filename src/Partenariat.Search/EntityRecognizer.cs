using Partenariat.Corpus;
using Partenariat.Search.Analysis;
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
    private readonly LawDates _dates;
    private readonly LawArticles _articles;

    /// <summary>Prepares the names of an edition.</summary>
    /// <param name="edition">The edition.</param>
    public EntityRecognizer(Edition edition)
    {
        var analyzer = new WordAnalyzer();
        var lexicon = Lexicon.From(edition);
        var vocabulary = Vocabulary.Of(edition, analyzer);
        List<NamePattern> proper =
        [
            .. AuthorNames.Of(edition, lexicon, analyzer),
            .. DiplomaNames.Of(edition, lexicon, analyzer),
        ];
        _resolver = new WordResolver(analyzer, lexicon, vocabulary, proper.SelectMany(name => name.Parts).Select(part => part.Word));
        _names = new NameMatcher(
        [
            .. proper,
            .. NotionNames.Of(edition, lexicon),
            .. SectionNames.Of(edition, lexicon, analyzer),
            .. LawNames.Of(edition, lexicon, analyzer),
            .. ReviewNames.Of(edition, lexicon, analyzer, word => vocabulary.Contains(word) || CommonWords.Contains(word)),
        ]);
        _titles = new WorkTitles(edition, new DossierAnalyzer(lexicon));
        _works = new WorksOfAuthors(edition);
        _dates = new LawDates(edition);
        _articles = new LawArticles(edition);
    }

    /// <summary>Reads a text of any content; only its first <see cref="LongestText"/> characters are read.</summary>
    /// <param name="text">What a person typed.</param>
    /// <returns>The words and the names found; both empty for an empty text.</returns>
    public Recognition Recognize(string text)
    {
        var read = text.Length > LongestText ? text[..LongestText] : text;
        var words = _resolver.Resolve(read);
        List<Candidate> candidates = [.. _names.Find(words, read), .. _titles.Find(words, read), .. _dates.Find(words)];
        candidates.AddRange(_articles.Find(words, [.. candidates.Where(candidate => candidate.Kind == EntityKind.Law)]).ToList());
        candidates.AddRange(_works.Find(words, candidates).ToList());
        var settled = Overlaps.Settle(candidates.Select(candidate =>
            candidate.Kind == EntityKind.Section ? candidate with { IsBeside = true } : candidate));
        return new Recognition(
            text,
            [.. words.Select((word, index) => Word(word, settled.Any(candidate => candidate.First <= index && index <= candidate.Last)))],
            [.. settled.Select(candidate => Entity(candidate, words, read))]);
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
        };
    }
}
