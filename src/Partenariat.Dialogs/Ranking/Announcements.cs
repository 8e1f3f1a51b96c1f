using Partenariat.Corpus;

namespace Partenariat.Dialogs.Ranking;

/// <summary>
/// « Elle explique les conditions nécessaires au travail en partenariat. »: a short sentence of the dossier before the
/// words that it announces. It names what they say, and says none of it.
/// </summary>
internal static class Announcements
{
    private const int Longest = 150;

    /// <summary>True for a passage that only announces the next.</summary>
    public static bool Is(Edition edition, Passage passage)
    {
        return passage is { Kind: PassageKind.Commentary, Note: null, IsSourceLine: false }
            && passage.Text.Length <= Longest
            && passage.Order + 1 < edition.Passages.Count
            && edition.Passages[passage.Order + 1] is var next
            && next.Section.Id == passage.Section.Id
            && (next.Authors.Count > 0 || Is(edition, next));
    }
}
