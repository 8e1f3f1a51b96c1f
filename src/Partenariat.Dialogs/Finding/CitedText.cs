using Partenariat.Corpus;

namespace Partenariat.Dialogs.Finding;

/// <summary>What is cited: a passage of a work, or a work as a whole.</summary>
/// <param name="Passage">The passage, or null for the work.</param>
/// <param name="Work">The work.</param>
internal sealed record CitedText(Passage? Passage, Source Work)
{
    /// <summary>The id of the passage, else of the work.</summary>
    public string Id => Passage?.Id ?? Work.Id;

    /// <summary>A passage; a line that is itself a reference stands for its work.</summary>
    public static CitedText Of(Passage passage)
    {
        return new CitedText(passage.IsSourceLine || passage.Kind == PassageKind.Reference ? null : passage, passage.Source);
    }
}
