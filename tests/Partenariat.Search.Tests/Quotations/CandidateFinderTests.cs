using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Shingle;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>The stretches that a quotation may come from are those that Lucene finds, in its order, with its scores to the last bit.</summary>
public sealed class CandidateFinderTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int Words = 60;
    private const int Step = 30;
    private const int Hits = 12;

    private static readonly EditionText s_text = new(TestDossier.Edition);
    private static readonly Lazy<IndexSearcher> s_lucene = new(() => Index(s_text));

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(200)]
    [InlineData(2)]
    public void Stretches_found_are_those_of_Lucene_however_few_words_are_looked_up_everywhere(int few)
    {
        var finder = new CandidateFinder(s_text, new VerbatimRuns(s_text).Sequences, few);
        var random = new Random(3);
        foreach (var _ in Enumerable.Range(0, 100))
        {
            var quote = Quote(random);

            Assert.Equal(ByLucene(quote), finder.Find(quote));
        }
    }

    // Words of the edition in a row, some left out, some put in that it has not, some again.
    private static List<TextWord> Quote(Random random)
    {
        var start = random.Next(s_text.Count - 130);
        var words = new List<string>();
        foreach (var word in Enumerable.Range(start, random.Next(1, 130)))
        {
            words.AddRange(random.Next(10) switch
            {
                0 => [],
                1 => [$"qzx{random.Next(3)}", s_text.FoldedAt(word)],
                2 => [s_text.FoldedAt(random.Next(s_text.Count))],
                _ => [s_text.FoldedAt(word)],
            });
        }

        words.AddRange(words.Take(random.Next(3)).ToList());
        return [.. words.DefaultIfEmpty("de").Select(word => new TextWord(word, 0, 0, CutMark.None))];
    }

    private static List<Candidate> ByLucene(List<TextWord> words)
    {
        return [.. words.Select(word => word.Folded).Chunk(Words).SelectMany(Part).OrderByDescending(candidate => candidate.Score)];
    }

    private static IEnumerable<Candidate> Part(string[] words)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var shingle in Shingles(string.Join(' ', words)).Distinct(StringComparer.Ordinal))
        {
            query.Add(new TermQuery(new Term("words", shingle)), Occur.SHOULD);
        }

        return s_lucene.Value.Search(query, Hits).ScoreDocs.Select(hit => new Candidate(hit.Doc * Step, (hit.Doc * Step) + Words, hit.Score));
    }

    private static List<string> Shingles(string words)
    {
        using var analyzer = new ShingleAnalyzer();
        using var stream = analyzer.GetTokenStream("words", words);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        var shingles = new List<string>();
        while (stream.IncrementToken())
        {
            shingles.Add(term.ToString());
        }

        stream.End();
        return shingles;
    }

    private static IndexSearcher Index(EditionText text)
    {
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, new ShingleAnalyzer())))
        {
            for (var start = 0; start < text.Count; start += Step)
            {
                var words = Enumerable.Range(start, Math.Min(Words, text.Count - start)).Select(text.FoldedAt);
                writer.AddDocument([new TextField("words", string.Join(' ', words), Field.Store.NO)]);
            }
        }

        return new IndexSearcher(DirectoryReader.Open(directory));
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
