using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>How likely a passage is what people look for, by what sort of text it is.</summary>
internal static class KindPrior
{
    /// <summary>
    /// A factor of the score. References and curricula repeat the words of titles and say little else; a law lists
    /// bodies; the dossier introduces what others then say.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <param name="keepsSourceLines">Whether the request asks for lines of sources too.</param>
    public static double Of(Passage passage, bool keepsSourceLines)
    {
        return passage.Kind switch
        {
            // A lead-in announces what others then say.
            PassageKind.Commentary when passage.Text.EndsWith(':') => 0.65,
            PassageKind.Reference when keepsSourceLines => 0.75,
            PassageKind.Reference => 0.55,
            PassageKind.Curriculum => 0.75,
            PassageKind.Note => 0.9,
            PassageKind.Law => 0.9,
            PassageKind.Commentary when passage.About.Count > 0 => 0.82,
            PassageKind.Commentary => 0.95,
            _ => 1,
        };
    }
}
