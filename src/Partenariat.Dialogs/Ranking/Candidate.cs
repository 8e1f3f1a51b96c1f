using Partenariat.Corpus;

namespace Partenariat.Dialogs.Ranking;

/// <summary>A passage that may answer.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Values">The features, in the order of <see cref="PassageFeature"/>.</param>
internal sealed record Candidate(Passage Passage, float[] Values)
{
    /// <summary>One feature.</summary>
    public float this[PassageFeature feature] => Values[(int)feature];
}
