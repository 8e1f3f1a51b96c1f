namespace Partenariat.Search.Indexing;

/// <summary>Reckons what share of a request's content words a passage holds.</summary>
internal sealed class Coverage
{
    // The dossier's word for one that people say is less sure than the word itself.
    private const double ShareOfMeant = 0.5;

    private readonly List<(ContentTerm Term, double Weight)> _terms;
    private readonly List<ContentTerm> _names;
    private readonly double _whole;

    /// <summary>Weighs the words.</summary>
    public Coverage(IReadOnlyList<ContentTerm> terms, Func<ContentTerm, double> weight)
    {
        _terms =
        [
            .. terms.Where(term => term is { Span: 1, IsFrame: false })
                .DistinctBy(term => term.Token, StringComparer.Ordinal)
                .Select(term => (term, weight(term))),
        ];
        _names = [.. terms.Where(term => term.Span > 1)];
        _whole = _terms.Sum(term => term.Weight);
    }

    /// <summary>How much the words tell together.</summary>
    public double Whole => _whole;

    /// <summary>The share, the words found, and whether some of them are found in the keywords only.</summary>
    public (double Share, IReadOnlyList<string> Matched, bool ByKeywords) Of(PassageTerms passage)
    {
        var found = _terms.Where(term => passage.Contains(term.Term.Token) || IsNamed(term.Term, passage)).ToList();
        var meant = _terms.Except(found).Where(term => term.Term.Meant.Any(passage.Contains)).ToList();
        var held = found.Sum(term => term.Weight) + (meant.Sum(term => term.Weight) * ShareOfMeant);
        var share = _whole > 0 ? held / _whole : 0;
        return (
            Math.Clamp(share, 0, 1),
            [.. found.Concat(meant).Select(term => term.Term.Surface)],
            found.Exists(term => !passage.Own.Contains(term.Term.Token) && passage.Keywords.Contains(term.Term.Token)));
    }

    // A passage that says « burn-out » holds both words of « épuisement professionnel ».
    private bool IsNamed(ContentTerm term, PassageTerms passage)
    {
        return _names.Exists(name => name.Position <= term.Position && term.Position < name.Position + name.Span && passage.Contains(name.Token));
    }
}
