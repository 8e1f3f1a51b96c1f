using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Writes the passages of an edition into a Lucene directory in memory.</summary>
internal static class IndexedPassages
{
    /// <summary>A document for each passage, inner ones included.</summary>
    public static RAMDirectory Write(Edition edition, DossierAnalyzer analyzer, Similarity similarity)
    {
        var directory = new RAMDirectory();
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity };
        using var writer = new IndexWriter(directory, settings);
        for (var number = 0; number < edition.Texts.Count; number++)
        {
            writer.AddDocument(Fields(edition, number));
        }

        return directory;
    }

    private static IEnumerable<IIndexableField> Fields(Edition edition, int number)
    {
        var passage = edition.Texts[number];
        yield return new StoredField(FieldNames.Number, number.ToString(CultureInfo.InvariantCulture));
        foreach (var (field, value) in PassageText.Of(edition, passage))
        {
            yield return new TextField(field, value, Field.Store.NO);
        }

        foreach (var notion in edition.Notions)
        {
            var isDefined = notion.Definitions.Contains(passage.Id);
            if (isDefined || notion.Mentions.Contains(passage.Id) || passage.Notions.Contains(notion.Id))
            {
                yield return new StringField(FieldNames.Notion, notion.Id, Field.Store.NO);
            }

            if (isDefined)
            {
                yield return new StringField(FieldNames.Defines, notion.Id, Field.Store.NO);
            }
        }
    }
}
