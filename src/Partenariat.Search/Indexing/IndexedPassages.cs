using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>Writes the passages of an edition into a Lucene directory in memory.</summary>
internal sealed class IndexedPassages
{
    private readonly Edition _edition;
    private readonly EditionAnalysis _analysis;
    private readonly ILookup<string, Notion> _defined;
    private readonly ILookup<string, Notion> _mentioned;

    private IndexedPassages(Edition edition, EditionAnalysis analysis)
    {
        _edition = edition;
        _analysis = analysis;
        _defined = ByPassage(notion => notion.Definitions);
        _mentioned = ByPassage(notion => notion.Mentions);
    }

    /// <summary>A document for each passage, inner ones included; its number is the position in the edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="words">Analyzes its texts.</param>
    /// <param name="analyzer">The chain of the index.</param>
    /// <param name="similarity">How matches are weighed.</param>
    public static RAMDirectory Write(Edition edition, EditionAnalysis words, DossierAnalyzer analyzer, Similarity similarity)
    {
        var written = new IndexedPassages(edition, words);
        var directory = new RAMDirectory();
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = similarity,
            // In memory there are no files to save, and parts of one file are read by way of further buffers.
            UseCompoundFile = false,
            MergeScheduler = new SerialMergeScheduler(),
        };
        using (var writer = new IndexWriter(directory, settings))
        {
            for (var number = 0; number < edition.Texts.Count; number++)
            {
                writer.AddDocument(written.Fields(number));
            }
        }

        return directory;
    }

    private List<IIndexableField> Fields(int number)
    {
        var passage = _edition.Texts[number];
        var fields = new List<IIndexableField> { new NumericDocValuesField(FieldNames.Number, number) };
        var streams = new Dictionary<string, ReadyTokens>(FieldNames.Searched.Length, StringComparer.Ordinal);
        foreach (var (field, value) in PassageText.Of(_edition, passage))
        {
            if (!streams.TryGetValue(field, out var stream))
            {
                streams.Add(field, stream = new ReadyTokens());
                fields.Add(new TextField(field, stream));
            }

            stream.Values.Add(_analysis.Of(value));
        }

        var defined = _defined[passage.Id].ToHashSet();
        foreach (var notion in passage.Notions.Select(_edition.FindNotion).OfType<Notion>().Concat(_mentioned[passage.Id]).Concat(defined).Distinct())
        {
            fields.Add(new StringField(FieldNames.Notion, notion.Id, Field.Store.NO));
            if (defined.Contains(notion))
            {
                fields.Add(new StringField(FieldNames.Defines, notion.Id, Field.Store.NO));
            }
        }

        return fields;
    }

    private ILookup<string, Notion> ByPassage(Func<Notion, IEnumerable<string>> passages)
    {
        return _edition.Notions.SelectMany(passages, (notion, id) => (notion, id)).ToLookup(entry => entry.id, entry => entry.notion, StringComparer.Ordinal);
    }
}
