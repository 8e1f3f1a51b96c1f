using System.Buffers;

namespace Partenariat.Search.Indexing;

/// <summary>Reckons what share of a request's content words each passage holds, word by word over the places of each.</summary>
internal sealed class Coverage : IDisposable
{
    // The dossier's word for one that people say is less sure than the word itself.
    private const double ShareOfMeant = 0.5;

    private readonly List<CoveredTerm> _terms = [];
    private readonly int _passages;
    private readonly double[] _found;
    private readonly double[] _meant;
    private readonly int[] _marks;

    /// <summary>Weighs the words.</summary>
    /// <param name="terms">The words of the request.</param>
    /// <param name="tokens">Tells where they stand.</param>
    public Coverage(IReadOnlyList<ContentTerm> terms, TermTable tokens)
    {
        _passages = tokens.Passages;
        _found = ArrayPool<double>.Shared.Rent(_passages);
        _meant = ArrayPool<double>.Shared.Rent(_passages);
        _marks = ArrayPool<int>.Shared.Rent(_passages);
        _found.AsSpan(0, _passages).Clear();
        _meant.AsSpan(0, _passages).Clear();
        _marks.AsSpan(0, _passages).Clear();
        foreach (var term in terms)
        {
            if (term is { Span: 1, IsFrame: false } && !_terms.Exists(other => other.Term.Token == term.Token))
            {
                _terms.Add(CoveredTerm.Of(term, terms, tokens));
            }
        }

        foreach (var term in _terms)
        {
            Whole += term.Weight;
        }

        for (var index = 0; index < _terms.Count; index++)
        {
            Add(_terms[index], index);
        }
    }

    /// <summary>How much the words tell together.</summary>
    public double Whole { get; }

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<CoveredTerm> Terms => _terms;

    /// <summary>The share (0 to 1) that the passage at a position holds.</summary>
    public double Share(int passage)
    {
        return Whole > 0 ? Math.Clamp((_found[passage] + (_meant[passage] * ShareOfMeant)) / Whole, 0, 1) : 0;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_found);
        ArrayPool<double>.Shared.Return(_meant);
        ArrayPool<int>.Shared.Return(_marks);
    }

    // A passage has the mark of the last word that it was seen to hold.
    private void Add(CoveredTerm term, int index)
    {
        var mark = index + 1;
        Mark(term.Places.Anywhere, _found, term.Weight, mark);
        foreach (var name in term.Names)
        {
            Mark(name.Anywhere, _found, term.Weight, mark);
        }

        foreach (var meant in term.Meant)
        {
            Mark(meant.Anywhere, _meant, term.Weight, mark);
        }
    }

    private void Mark(int[] passages, double[] sums, double weight, int mark)
    {
        foreach (var passage in passages)
        {
            if (_marks[passage] != mark)
            {
                _marks[passage] = mark;
                sums[passage] += weight;
            }
        }
    }
}
