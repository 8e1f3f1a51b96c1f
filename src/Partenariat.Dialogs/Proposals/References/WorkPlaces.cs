using Partenariat.Corpus;

namespace Partenariat.Dialogs.Proposals.References;

/// <summary>Where the dossier gives a work.</summary>
internal sealed class WorkPlaces(Edition edition)
{
    private readonly ILookup<string, Passage> _texts = edition.Texts.ToLookup(text => text.Source.Id, StringComparer.Ordinal);

    /// <summary>Its line in the bibliography, else that under its quotations, else its first passage; null for the dossier itself.</summary>
    public Passage? Of(Source work)
    {
        return work.Id == Edition.OwnSourceId ? null : _texts[work.Id]
            .OrderBy(text => text.Kind == PassageKind.Reference ? 0 : text.IsSourceLine ? 1 : 2)
            .FirstOrDefault();
    }
}
