using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Partenariat.Search.Indexing;

namespace Partenariat.Search.Tests.Indexing;

public sealed class BestFieldTests : IDisposable
{
    private const float TieBreaker = 0.25f;
    private const int Documents = 300;

    private static readonly string[] s_words = ["un", "deux", "trois", "quatre", "cinq"];

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public BestFieldTests()
    {
        // The same documents in each run.
        var random = new Random(20010);
        using (var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new DossierSimilarity() }))
        {
            for (var document = 0; document < Documents; document++)
            {
                writer.AddDocument(FieldNames.Searched.Select(field => new TextField(field, Text(random), Field.Store.NO)));
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new DossierSimilarity() };
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    [Theory]
    [InlineData(1f)]
    [InlineData(0.15f)]
    public void Take_AnyWord_ScoresAsLuceneDoesToTheLastBit(float outer)
    {
        var scores = new TokenScores(_searcher, [.. Enumerable.Range(0, Documents)]);
        var best = new BestField(TieBreaker);
        foreach (var word in s_words)
        {
            var query = new DisjunctionMaxQuery(TieBreaker) { Boost = outer };
            foreach (var (index, field) in FieldNames.Searched.Index())
            {
                var boost = 1f / (index + 3);
                query.Add(new TermQuery(new Term(field, word)) { Boost = boost });
                best.Add(scores.Of(field, word, boost, outer));
            }

            var sums = new ScoreSums(Documents);
            sums.Add(best.Take());

            var found = _searcher.Search(query, Documents).ScoreDocs;
            Assert.NotEmpty(found);
            Assert.Equal(found.ToDictionary(hit => hit.Doc, hit => hit.Score), sums.BestFirst().ToArray().ToDictionary(passage => passage, sums.Score));
        }
    }

    private static string Text(Random random)
    {
        return string.Join(' ', Enumerable.Range(0, random.Next(6)).Select(_ => s_words[Math.Min(random.Next(8), s_words.Length - 1)]));
    }
}
