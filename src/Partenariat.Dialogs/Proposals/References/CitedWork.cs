using Partenariat.Corpus;

namespace Partenariat.Dialogs.Proposals.References;

/// <summary>What a reference is asked of: a passage of a work, or the work as a whole.</summary>
/// <param name="Passage">The passage, or null for the work as a whole.</param>
/// <param name="Work">The work.</param>
internal sealed record CitedWork(Passage? Passage, Source Work)
{
    /// <summary>The id of what is cited.</summary>
    public string Id => Passage?.Id ?? Work.Id;

    /// <summary>Cites a passage; a line that gives a reference stands for its work.</summary>
    public static CitedWork Of(Passage passage)
    {
        return new CitedWork(passage.IsSourceLine || passage.Kind == PassageKind.Reference ? null : passage, passage.Source);
    }
}
