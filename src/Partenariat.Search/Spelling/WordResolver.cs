using System.Collections.Frozen;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Spelling;

/// <summary>Reads the words of a text, misspelt and glued ones included.</summary>
internal sealed class WordResolver
{
    private const int MostCorrections = 100;

    private readonly WordAnalyzer _analyzer;
    private readonly Lexicon _lexicon;
    private readonly Vocabulary _vocabulary;
    private readonly EditorsWords _editors;
    private readonly FrozenSet<string> _names;
    private readonly NearestWords _nearest;
    private readonly GluedWords _glued;
    private readonly ElidedWords _elided;

    /// <summary>Prepares the reading.</summary>
    /// <param name="analyzer">Cuts a text into folded words.</param>
    /// <param name="lexicon">The families.</param>
    /// <param name="vocabulary">The words of the dossier: they are never corrected.</param>
    /// <param name="editors">The words of the editors: nor are these.</param>
    /// <param name="names">Folded words of other names, such as family names.</param>
    public WordResolver(WordAnalyzer analyzer, Lexicon lexicon, Vocabulary vocabulary, EditorsWords editors, IEnumerable<string> names)
    {
        _analyzer = analyzer;
        _lexicon = lexicon;
        _vocabulary = vocabulary;
        _editors = editors;
        _names = names.ToFrozenSet(StringComparer.Ordinal);
        _glued = new GluedWords(word => _lexicon.FamilyOf(word) is not null || _names.Contains(word));
        _elided = new ElidedWords(IsKnown);
        var spelled = new LexiconSpellings(lexicon, vocabulary);
        _nearest = new NearestWords([.. spelled.Attested, .. _names], spelled.Inflected);
    }

    /// <summary>The words of a text, in order.</summary>
    public IReadOnlyList<ResolvedWord> Resolve(string text)
    {
        var corrections = 0;
        var corrected = new Dictionary<string, Correction>(StringComparer.Ordinal);
        var words = new List<ResolvedWord>();
        foreach (var token in _analyzer.Tokens(text))
        {
            if (Known(token.Text, token.Start, token.End) is { } known)
            {
                words.Add(known);
            }
            else if (corrections++ < MostCorrections)
            {
                if (!corrected.TryGetValue(token.Text, out var correction))
                {
                    corrected.Add(token.Text, correction = Correct(token.Text));
                }

                words.AddRange(Corrected(token, correction));
            }
            else
            {
                words.Add(Unknown(token));
            }
        }

        return words;
    }

    /// <summary>True for a folded word of everyday French, of the dossier or its editors.</summary>
    public bool Knows(string word)
    {
        return StopWords.Grammar.Contains(word) || IsKnown(word);
    }

    private ResolvedWord? Known(string word, int start, int end)
    {
        if (StopWords.Grammar.Contains(word))
        {
            return new ResolvedWord(word, start, end, word, word, MatchQuality.Exact);
        }

        if (_lexicon.FamilyOf(word) is not null && !_lexicon.IsForm(word))
        {
            return new ResolvedWord(word, start, end, word, _lexicon.TokenOf(word), MatchQuality.Family);
        }

        return _lexicon.IsForm(word) || IsKnown(word)
            ? new ResolvedWord(word, start, end, word, _lexicon.TokenOf(word), MatchQuality.Exact)
            : null;
    }

    private bool IsKnown(string word)
    {
        return _lexicon.FamilyOf(word) is not null
            || _names.Contains(word)
            || _vocabulary.Contains(word)
            || _editors.Contains(word)
            || CommonWords.Contains(word);
    }

    private Correction Correct(string word)
    {
        var pieces = _elided.Cut(word) is { Count: > 0 } elided ? elided : _glued.Cut(word);
        return new Correction(pieces, pieces.Count > 0 ? null : _nearest.Find(word));
    }

    private IEnumerable<ResolvedWord> Corrected(Token token, Correction correction)
    {
        if (correction.Pieces.Count > 0)
        {
            return Pieces(token, correction.Pieces);
        }

        return correction.Nearest is var (meant, quality)
            ? [new ResolvedWord(token.Text, token.Start, token.End, meant, _lexicon.TokenOf(meant), quality)]
            : [Unknown(token)];
    }

    private IEnumerable<ResolvedWord> Pieces(Token token, IReadOnlyList<string> pieces)
    {
        var start = token.Start;
        foreach (var piece in pieces)
        {
            // A ligature is one character of the original and two of the folded word.
            var end = Math.Min(start + piece.Length, token.End);
            yield return Known(piece, start, end) ?? new ResolvedWord(piece, start, end, piece, piece, MatchQuality.Exact);
            start = end;
        }
    }

    private ResolvedWord Unknown(Token token)
    {
        return new ResolvedWord(
            token.Text,
            token.Start,
            token.End,
            token.Text,
            _lexicon.TokenOf(token.Text),
            MatchQuality.Exact);
    }

    // What is found for a word that is not known: looked for once, however often it stands in a text.
    private sealed record Correction(IReadOnlyList<string> Pieces, (string Word, MatchQuality Quality)? Nearest);
}
