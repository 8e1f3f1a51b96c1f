using Markdig.Extensions.CustomContainers;

namespace Partenariat.Corpus.Reading;

/// <summary>Makes notes from containers.</summary>
internal static class NoteFactory
{
    /// <summary>The note that a <c>note</c> container holds.</summary>
    public static Note Create(CustomContainer container, ProblemLog log)
    {
        var attributes = new AttributeBag(container, log, Containers.NoteAttributes);
        var text = PlainText.Of(container);
        var isMissing = IsMissing(attributes, log);
        if (!isMissing && text.Length == 0)
        {
            log.Add(
                ProblemCodes.NoteWithoutText,
                CorpusFiles.Dossier,
                attributes.Line,
                "La note n’a pas de texte.",
                "Donnez-lui son texte, ou missing=true si le dossier ne l’imprime pas.");
        }
        else if (isMissing && text.Length > 0)
        {
            log.Add(ProblemCodes.WrongValue, CorpusFiles.Dossier, attributes.Line, "La note dite absente a un texte.", "Ôtez missing=true, ou le texte.");
        }

        if (attributes.Text("n") is null)
        {
            log.Add(ProblemCodes.MissingKey, CorpusFiles.Dossier, attributes.Line, "La note n’a pas de numéro.", "Ajoutez n=… comme à l’appel de la note.");
        }

        return new Note
        {
            Id = attributes.RequiredId("La note"),
            Number = attributes.Text("n") ?? "",
            Text = text,
            Of = attributes.Text("of"),
            IsMissing = isMissing,
        };
    }

    private static bool IsMissing(AttributeBag attributes, ProblemLog log)
    {
        var missing = attributes.Text("missing");
        if (missing is not (null or "true" or "false"))
        {
            log.Add(
                ProblemCodes.WrongValue,
                CorpusFiles.Dossier,
                attributes.Line,
                $"« missing={missing} » n’a pas de sens.",
                "Écrivez missing=true, ou ôtez l’attribut.");
        }

        return missing == "true";
    }
}
