using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Partenariat.Corpus.Reading;

/// <summary>Makes drafts of passages from containers and spans.</summary>
internal sealed class PassageFactory(string source, ProblemLog log)
{
    /// <summary>The draft of a block passage.</summary>
    public PassageDraft Create(CustomContainer container, Section section, PassageDraft? outer)
    {
        return Create(container, PlainText.Of(container), SourceSlice.Of(source, container), section, outer);
    }

    /// <summary>The draft of a passage inside a paragraph.</summary>
    public PassageDraft Create(CustomContainerInline span, Section section, PassageDraft? outer)
    {
        return Create(span, PlainText.Of(span), SourceSlice.Of(source, span), section, outer);
    }

    private PassageDraft Create(MarkdownObject node, string text, string markdown, Section section, PassageDraft? outer)
    {
        var attributes = new AttributeBag(node, log, Containers.PassageAttributes);
        var id = attributes.RequiredId("Le passage");
        if (text.Length == 0)
        {
            log.Add(ProblemCodes.EmptyPassage, CorpusFiles.Dossier, attributes.Line, $"Le passage « {id} » est vide.", "Donnez-lui son texte ou ôtez-le.");
        }

        if (attributes.Text("source") is null)
        {
            log.Add(
                ProblemCodes.NoSource,
                CorpusFiles.Dossier,
                attributes.Line,
                $"Le passage « {id} » n’a pas de source.",
                $"Ajoutez source=… ; pour une phrase du dossier lui-même, source={Edition.OwnSourceId}.");
        }

        var note = attributes.Text("n") is { } number
            ? new Note { Id = id, Number = number, Text = text, Of = attributes.Text("of") }
            : null;
        // Most passages are plain: held once.
        return new PassageDraft(id, attributes, ReadKind(attributes, id), text, markdown == text ? text : markdown, section, outer, note);
    }

    private PassageKind ReadKind(AttributeBag attributes, string id)
    {
        if (Vocabulary.Kinds.TryGetValue(attributes.Text("kind") ?? "", out var kind))
        {
            return kind;
        }

        log.Add(
            ProblemCodes.WrongValue,
            CorpusFiles.Dossier,
            attributes.Line,
            $"Le passage « {id} » est d’un genre inconnu : kind={attributes.Text("kind")}.",
            $"Genres possibles : {string.Join(", ", Vocabulary.Kinds.Keys)}.");
        return PassageKind.Quotation;
    }
}
