using Lucene.Net.Analysis.TokenAttributes;

namespace Partenariat.Search.Analysis;

/// <summary>
/// Analyzes the texts of an edition while its index is built: each text once, however many passages have it (titles,
/// names) and however many tables are made of it. Holds one string for each word. Not thread-safe.
/// </summary>
internal sealed class EditionAnalysis
{
    private readonly DossierAnalyzer _analyzer;
    private readonly WordAnalyzer _splitter;
    private readonly Dictionary<string, AnalyzedText> _analyzed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pool;
    private readonly List<string> _words = [];
    private readonly List<string> _families = [];
    private readonly List<IndexToken> _tokens = [];

    /// <summary>Analyzes by the chain of the index.</summary>
    /// <param name="analyzer">The chain.</param>
    /// <param name="splitter">The part of it that cuts a text into folded words.</param>
    public EditionAnalysis(DossierAnalyzer analyzer, WordAnalyzer splitter)
    {
        _analyzer = analyzer;
        _splitter = splitter;
        _pool = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
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

    // Only a name of several words needs the whole chain, which is dear: else each word is a token, or none.
    private AnalyzedText Analyze(string text)
    {
        Split(text);
        string[] words = [.. _words];
        var rest = 0;
        _families.Clear();
        _tokens.Clear();
        foreach (var word in words)
        {
            var isGrammar = StopWords.Grammar.Contains(word);
            var token = isGrammar ? word : Pooled(_analyzer.TokenOf(word));
            _families.Add(token);
            if (!isGrammar)
            {
                _tokens.Add(new IndexToken(token, rest + 1, 1));
            }

            rest = isGrammar ? rest + 1 : 0;
        }

        if (_analyzer.HoldsName(_families))
        {
            rest = Tokenize(text);
        }

        return new AnalyzedText(words, [.. _tokens], rest);
    }

    private void Split(string text)
    {
        _words.Clear();
        using var stream = _splitter.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            _words.Add(Pooled(term.Buffer.AsSpan(0, term.Length)));
        }

        stream.End();
    }

    private int Tokenize(string text)
    {
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
        return increment.PositionIncrement;
    }

    private string Pooled(ReadOnlySpan<char> text)
    {
        if (!_pool.TryGetValue(text, out var pooled))
        {
            _strings.Add(pooled = text.ToString());
        }

        return pooled;
    }
}
