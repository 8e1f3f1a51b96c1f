using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Turns;
using Partenariat.Search;

namespace Partenariat.Benchmarks;

/// <summary>
/// The stages of an answer beside their floor: a bare Lucene query for the same words over the text and the keywords of
/// the same passages, with Lucene's own French chain and its ten best hits.
/// </summary>
[MemoryDiagnoser]
public class FloorBenchmarks
{
    private const int Hits = 10;
    private const string Field = "all";

    private readonly FrenchAnalyzer _french = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory _directory = new();
    private IndexSearcher _bare = null!;
    private DossierIndex _index = null!;
    private DossierDialog _dialog = null!;
    private TurnReader _reader = null!;

    /// <summary>A definition, an open question, a misspelt one.</summary>
    [Params("c'est quoi le partenariat ?", "trop d'instances, trop de comités, on s'y perd", "diferance entre koperation é coordinasion")]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var edition = Dossier.Read(Dossier.Folder);
        _index = DossierIndex.Build(edition);
        _dialog = new DossierDialog(edition);
        _reader = new TurnReader(edition, _index, ActModel.Trained, RankModel.Trained(ActModel.Trained.Acts));
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _french)))
        {
            foreach (var text in edition.Texts)
            {
                writer.AddDocument([new TextField(Field, $"{text.Text} {string.Join(' ', text.Keywords)}", Lucene.Net.Documents.Field.Store.NO)]);
            }
        }

        _bare = new IndexSearcher(DirectoryReader.Open(_directory));
    }

    [Benchmark(Baseline = true)]
    public TopDocs BareLucene()
    {
        var query = new BooleanQuery();
        using (var stream = _french.GetTokenStream(Field, Question))
        {
            var term = stream.AddAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                query.Add(new TermQuery(new Term(Field, term.ToString())), Occur.SHOULD);
            }

            stream.End();
        }

        return _bare.Search(query, Hits);
    }

    [Benchmark]
    public IReadOnlyList<SearchHit> DossierSearch()
    {
        return _index.Search(new SearchRequest { Text = Question, KeepsSourceLines = true }, Hits);
    }

    [Benchmark]
    public int BareAnalysis()
    {
        var count = 0;
        using var stream = _french.GetTokenStream(Field, Question);
        stream.Reset();
        while (stream.IncrementToken())
        {
            count++;
        }

        stream.End();
        return count;
    }

    [Benchmark]
    public ReadText ReadWords()
    {
        return _index.Read(Question);
    }

    [Benchmark]
    public Recognition Names()
    {
        return _index.Recognizer.Recognize(Question);
    }

    [Benchmark]
    public object Reading()
    {
        return _reader.Read(Question, ConversationState.Empty);
    }

    [Benchmark]
    public object ReadingAndChoice()
    {
        return _dialog.Propose(Question, ConversationState.Empty);
    }

    [Benchmark]
    public Reply Answer()
    {
        return _dialog.Answer(Question, ConversationState.Empty);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _index.Dispose();
        _dialog.Dispose();
        _directory.Dispose();
        _french.Dispose();
    }
}
