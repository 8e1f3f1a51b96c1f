using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Shingle;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// Finds the stretches of the edition that a quotation may come from: a Lucene index over shingles of one to
/// three folded words, one document for each stretch of the edition.
/// </summary>
internal sealed class CandidateFinder
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string WordsField = "words";
    private const string StartField = "start";

    // Documents overlap by half, so that every run of 30 words is whole in one of them.
    private const int DocumentWords = 60;
    private const int DocumentStep = 30;

    // A longer quotation is searched in parts: a query has at most three clauses for each of its words.
    private const int QueryWords = 60;
    private const int HitsPerQuery = 12;

    // A word is looked up alone, with its neighbour and with both, among all documents.
    private const int StepsPerWord = 100;

    // Only those who quote need it.
    private readonly Lazy<IndexSearcher> _searcher;

    public CandidateFinder(EditionText edition)
    {
        _searcher = new Lazy<IndexSearcher>(() => Index(edition));
    }

    /// <summary>The first words of the likely stretches, likeliest first.</summary>
    public IReadOnlyList<Candidate> Find(IReadOnlyList<TextWord> words)
    {
        return [.. words.Select(word => word.Folded).Chunk(QueryWords).SelectMany(FindPart).OrderByDescending(candidate => candidate.Score)];
    }

    private static IndexSearcher Index(EditionText edition)
    {
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, new ShingleAnalyzer()) { UseCompoundFile = false }))
        {
            for (var start = 0; start < edition.Count; start += DocumentStep)
            {
                var end = Math.Min(edition.Count, start + DocumentWords);
                var words = Enumerable.Range(start, end - start).Select(word => edition.WordAt(word).Folded);
                writer.AddDocument(
                [
                    new TextField(WordsField, string.Join(' ', words), Field.Store.NO),
                    new StoredField(StartField, start),
                ]);
            }
        }

        return new IndexSearcher(DirectoryReader.Open(directory));
    }

    private IEnumerable<Candidate> FindPart(string[] words)
    {
        WorkBudget.Spend(words.Length * StepsPerWord);
        var query = new BooleanQuery(disableCoord: true);
        foreach (var shingle in Shingles(string.Join(' ', words)).Distinct(StringComparer.Ordinal))
        {
            query.Add(new TermQuery(new Term(WordsField, shingle)), Occur.SHOULD);
        }

        var searcher = _searcher.Value;
        foreach (var hit in searcher.Search(query, HitsPerQuery).ScoreDocs)
        {
            var start = searcher.Doc(hit.Doc).GetField(StartField).GetInt32Value() ?? 0;
            yield return new Candidate(start, start + DocumentWords, hit.Score);
        }
    }

    private static IEnumerable<string> Shingles(string words)
    {
        using var analyzer = new ShingleAnalyzer();
        using var stream = analyzer.GetTokenStream(WordsField, words);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            yield return term.ToString();
        }

        stream.End();
    }

    private sealed class ShingleAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var words = new WhitespaceTokenizer(Version, reader);
            return new TokenStreamComponents(words, new ShingleFilter(words, 2, 3));
        }
    }
}
