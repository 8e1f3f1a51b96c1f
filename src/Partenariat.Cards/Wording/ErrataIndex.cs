using Partenariat.Corpus;

namespace Partenariat.Cards.Wording;

/// <summary>Finds the typos that the words of a passage may hold: its own, and those of the passages in and around it.</summary>
internal sealed class ErrataIndex(Edition edition)
{
    private readonly ILookup<string, Erratum> _byOuterPassage = edition.Passages
        .SelectMany(passage => passage.Errata.Select(erratum => (Outer: OuterId(passage), Erratum: erratum)))
        .ToLookup(entry => entry.Outer, entry => entry.Erratum, StringComparer.Ordinal);

    /// <summary>The typos, in no order; not each of them is in the passage.</summary>
    public IReadOnlyList<Erratum> Of(Passage passage)
    {
        return [.. _byOuterPassage[OuterId(passage)]];
    }

    private static string OuterId(Passage passage)
    {
        var outer = passage;
        while (outer.Parent is { } parent)
        {
            outer = parent;
        }

        return outer.Id;
    }
}
