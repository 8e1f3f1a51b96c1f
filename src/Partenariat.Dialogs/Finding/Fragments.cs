using Partenariat.Corpus;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Words of an author that another author quotes in passing are not understood alone.</summary>
internal static class Fragments
{
    private const int FewestWords = 8;

    /// <summary>The hits, with the text around each fragment in its place, each passage once.</summary>
    public static IReadOnlyList<SearchHit> InContext(IEnumerable<SearchHit> hits)
    {
        return [.. hits.Select(hit => hit with { Passage = InContext(hit.Passage) }).DistinctBy(hit => hit.Passage.Id)];
    }

    private static Passage InContext(Passage passage)
    {
        var isFragment = passage.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords;
        return isFragment && passage.Parent is { Authors.Count: > 0 } around ? around : passage;
    }
}
