using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Partenariat.Search.Analysis;

/// <summary>
/// Analyzes the texts of an edition while its index is built: each text once, however many passages have it (titles,
/// names) and however many tables are made of it. Holds one string for each word. Not thread-safe.
/// </summary>
internal sealed class EditionAnalysis : IDisposable
{
    private readonly TappedAnalyzer _analyzer;
    private readonly Dictionary<string, AnalyzedText> _analyzed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pool;
    private readonly List<string> _words = [];
    private readonly List<IndexToken> _tokens = [];

    /// <summary>Analyzes by the chain of the index.</summary>
    public EditionAnalysis(DossierAnalyzer analyzer)
    {
        _pool = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        _analyzer = new TappedAnalyzer(analyzer, word => _words.Add(Pooled(word.Span)));
    }

    /// <summary>The words and tokens of a text.</summary>
    public AnalyzedText Of(string text)
    {
        if (!_analyzed.TryGetValue(text, out var analyzed))
        {
            _analyzed.Add(text, analyzed = Analyze(text));
        }

        return analyzed;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _analyzer.Dispose();
    }

    private AnalyzedText Analyze(string text)
    {
        _words.Clear();
        _tokens.Clear();
        using var stream = _analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        var length = stream.AddAttribute<IPositionLengthAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            _tokens.Add(new IndexToken(Pooled(term.Buffer.AsSpan(0, term.Length)), increment.PositionIncrement, length.PositionLength));
        }

        stream.End();
        return new AnalyzedText([.. _words], [.. _tokens], increment.PositionIncrement);
    }

    private string Pooled(ReadOnlySpan<char> text)
    {
        if (!_pool.TryGetValue(text, out var pooled))
        {
            _strings.Add(pooled = text.ToString());
        }

        return pooled;
    }

    private sealed class TappedAnalyzer(DossierAnalyzer analyzer, Action<ReadOnlyMemory<char>> hear) : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            return analyzer.Components(reader, words => new HeardWords(words, hear));
        }

        protected override TextReader InitReader(string fieldName, TextReader reader)
        {
            return WordAnalyzer.Mapped(reader);
        }
    }
}
