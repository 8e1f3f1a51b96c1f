using Partenariat.Corpus;
using Partenariat.Search.Entities;

namespace Partenariat.Search.Tests;

/// <summary>The real dossier, read and indexed once for all tests.</summary>
internal static class TestDossier
{
    private static readonly Lazy<Edition> s_read = new(() =>
        CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social")).Edition
        ?? throw new InvalidOperationException("The corpus has problems: see the tests of Partenariat.Corpus."));

    private static readonly Lazy<EditionWords> s_gathered = new(() => new EditionWords(Edition));
    private static readonly Lazy<EntityRecognizer> s_prepared = new(() => new EntityRecognizer(Edition));
    private static readonly Lazy<DossierIndex> s_indexed = new(() => DossierIndex.Build(Edition));

    public static Edition Edition => s_read.Value;

    public static EditionWords Words => s_gathered.Value;

    public static EntityRecognizer Recognizer => s_prepared.Value;

    public static DossierIndex Index => s_indexed.Value;

    /// <summary>Searches as the dialogs do: the recognised notions weigh, the recognised authors narrow.</summary>
    public static IReadOnlyList<SearchHit> Ask(string question, int count = 10)
    {
        var recognition = Recognizer.Recognize(question);
        var request = new SearchRequest
        {
            Text = question,
            Notions = recognition.Ids(EntityKind.Notion),
            Authors = recognition.Ids(EntityKind.Author),
        };
        return Index.Search(request, count);
    }
}
