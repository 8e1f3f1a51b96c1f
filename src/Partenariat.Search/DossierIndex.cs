using Lucene.Net.Index;
using Lucene.Net.Search;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Compiled;
using Partenariat.Search.Embeddings;
using Partenariat.Search.Entities;
using Partenariat.Search.Indexing;
using Partenariat.Search.Odds;
using Directory = Lucene.Net.Store.Directory;

namespace Partenariat.Search;

/// <summary>The searchable passages of an edition, held in memory. Thread-safe; one for the life of an edition.</summary>
public sealed class DossierIndex : IDisposable
{
    private readonly DossierAnalyzer _analyzer;
    private readonly WordAnalyzer _words;
    private readonly Directory _directory;
    private readonly DirectoryReader _reader;
    private readonly TermTable _tokens;
    private readonly SentenceTable _sentences;
    private readonly TermReader _terms;
    private readonly Ranker _ranker;
    private readonly PassageOdds _odds;
    private readonly PassageEmbeddings _embeddings;
    private readonly int _passages;
    private bool _isDisposed;

    private DossierIndex(Edition edition, CompiledFolder? folder)
    {
        var compiled = folder?.Read(edition);
        // On another core meanwhile.
        var learned = compiled is not null
            ? Task.FromResult((new PassageOdds(compiled.Odds), new PassageEmbeddings(compiled.Embeddings))) : Task.Run(() => EditionTexts.Learn(edition));
        var words = new EditionWords(edition, compiled?.Tables);
        (_analyzer, _words) = (words.Analyzer, words.Words);
        Recognizer = new EntityRecognizer(edition, words);
        var similarity = new DossierSimilarity();
        var passages = words.Tables.Passages;
        _tokens = passages.Tokens;
        _directory = compiled?.Directory ?? Indexed(edition, words, similarity, learned, folder);
        _reader = DirectoryReader.Open(_directory);
        _sentences = new SentenceTable(words.Analyzer, edition.Texts.Count);
        _terms = new TermReader(words.Resolver, words.Analyzer, words.Vocabulary, _tokens.Contains, new SaidWords(words.Tables.Said));
        (_odds, _embeddings) = learned.GetAwaiter().GetResult();
        _passages = edition.Texts.Count;
        _ranker = new Ranker(
            edition,
            new IndexSearcher(_reader) { Similarity = similarity },
            passages,
            new PhraseMatcher(passages.Phrases, _terms, _tokens),
            _odds);
    }

    /// <summary>Finds the names of the edition in a text: it knows the same words.</summary>
    public EntityRecognizer Recognizer { get; }

    /// <summary>Indexes an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="folder">Where what is reckoned once is kept for the next time, or null.</param>
    public static DossierIndex Build(Edition edition, CompiledFolder? folder = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new DossierIndex(edition, folder);
    }

    /// <summary>Finds passages.</summary>
    /// <param name="request">What to look for; any text is safe.</param>
    /// <param name="count">How many passages at most.</param>
    /// <returns>
    /// The passages, best first; empty where nothing matches. Without content words and notions: all passages of
    /// the narrowing, in the order of the dossier.
    /// </returns>
    public IReadOnlyList<SearchHit> Search(SearchRequest request, int count)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using var span = SearchTraces.Source.StartActivity("search");
        IReadOnlyList<SearchHit> hits = [.. _ranker.Rank(request, _terms.Read(request.Text)).Take(count)];
        span?.SetTag("hits", hits.Count);
        return hits;
    }

    /// <summary>Reads the content words of a text, once for all who look for them.</summary>
    /// <param name="text">Any text.</param>
    public ReadText Read(string text)
    {
        return new ReadText(text, _terms.Read(text));
    }

    /// <summary>Searches once for all who want to answer some words, as soon as one of them looks at what is found.</summary>
    /// <param name="request">The request.</param>
    /// <param name="read">The text of the request where it is read already, or null.</param>
    public QueryMatch Match(SearchRequest request, ReadText? read = null)
    {
        // A word that stands nowhere near another asks the tables alone: the index would not say that it is closed.
        var terms = new Lazy<IReadOnlyList<ContentTerm>>(() => read is not null && read.Text == request.Text ? read.Terms : _terms.Read(request.Text));
        return new QueryMatch(() => Rank(request, terms.Value), () => Weigh(terms.Value));
    }

    private RankedHits Rank(SearchRequest request, IReadOnlyList<ContentTerm> terms)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        using var span = SearchTraces.Source.StartActivity("search");
        return _ranker.Rank(request, terms);
    }

    /// <summary>How likely a text looks for each passage.</summary>
    /// <param name="text">Any text.</param>
    public TextOdds Odds(string text)
    {
        return TextOdds.Of(_odds, text, _passages);
    }

    /// <summary>What a text looks for by the meaning of its words.</summary>
    /// <param name="text">Any text.</param>
    public TextMeaning Meaning(string text)
    {
        WorkBudget.Spend((text.Length / WorkBudget.PlacesOfStep) + 1);
        return TextMeaning.Of(_embeddings, text, _passages);
    }

    /// <summary>How likely (0 to 1) nothing in the edition answers a text, by its letters alone; 0.4 where the edition tells too little of that.</summary>
    /// <param name="text">Any text.</param>
    public double Outside(string text)
    {
        WorkBudget.Spend((text.Length / WorkBudget.PlacesOfStep) + 1);
        return _odds.Outside(text);
    }

    /// <summary>Where the sentences of a passage begin in its text, and their lengths; one at least.</summary>
    public IReadOnlyList<(int Start, int Length)> SentencesOf(Passage passage)
    {
        return _sentences.Of(passage).Places;
    }

    /// <summary>Weighs the content words of a text, without a search.</summary>
    public WeighedWords Weigh(string text)
    {
        return Weigh(_terms.Read(text));
    }

    private WeighedWords Weigh(IReadOnlyList<ContentTerm> terms)
    {
        var weighed = new List<CoveredTerm>(terms.Count);
        foreach (var term in terms)
        {
            if (term is { Span: 1, IsFrame: false } && !weighed.Exists(other => other.Term.Token == term.Token))
            {
                weighed.Add(CoveredTerm.Of(term, terms, _tokens));
            }
        }

        return new WeighedWords([.. weighed.Select(Statistics)], weighed, _sentences);
    }

    /// <summary>The content words of a text: what remains without articles, pronouns and the frame of the question.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Each word once, in the order of the text.</returns>
    public IReadOnlyList<TermStatistics> Terms(string text)
    {
        return Weigh(text).Terms;
    }

    /// <summary>Prepares the comparison of texts with phrases.</summary>
    /// <param name="groups">The phrases of each thing that is looked for.</param>
    public PhraseMatcher Phrases(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var analysis = new EditionAnalysis(_analyzer, _words);
        return new PhraseMatcher(
            groups.Select(group => group.Select(phrase => AnalyzedPhrase.Of(phrase, analysis.Of(phrase))).ToList()).ToList(),
            _terms,
            _tokens);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _isDisposed = true;
        _reader.Dispose();
        _directory.Dispose();
    }

    // With the tables that were made before it.
    private static Directory Indexed(
        Edition edition,
        EditionWords words,
        DossierSimilarity similarity,
        Task<(PassageOdds Odds, PassageEmbeddings Embeddings)> learned,
        CompiledFolder? folder)
    {
        var inMemory = IndexedPassages.Write(edition, words.Analysis, words.Analyzer, similarity);
        if (folder is null)
        {
            return inMemory;
        }

        var (odds, embeddings) = learned.GetAwaiter().GetResult();
        if (!folder.Write(edition, new CompiledIndex(words.Tables, odds.Table, embeddings.Table, inMemory))
            || folder.OpenIndex(edition) is not { } onDisk)
        {
            return inMemory;
        }

        inMemory.Dispose();
        return onDisk;
    }

    private static TermStatistics Statistics(CoveredTerm covered)
    {
        var (term, weight, places, _, _) = covered;
        return new TermStatistics(
            term.Surface, term.Token, places.Own.Length, places.Keywords.Length, term.Correction, weight, term.IsCommon, term.Meant);
    }
}
