namespace Partenariat.Corpus.Reading;

/// <summary>What <c>emendations.yaml</c> records, its references not yet followed.</summary>
internal sealed record EmendationsDraft(
    IReadOnlyList<Located<Emendation>> Emendations,
    IReadOnlyList<Located<Displacement>> Displacements,
    IReadOnlyList<Located<Erratum>> Errata);

/// <summary>Reads <c>emendations.yaml</c>.</summary>
internal static class EmendationsReader
{
    /// <summary>The draft, null where the YAML is broken; what does not fit the format is in the log.</summary>
    public static EmendationsDraft? Read(string text, ProblemLog log)
    {
        if (YamlFile.Parse(CorpusFiles.Emendations, text, log, "emendations", "moves", "errata") is not { } root)
        {
            return null;
        }

        return new EmendationsDraft(
            [.. root.Entries("emendations", "line", "before", "after", "class", "reason").Select(ReadEmendation)],
            [.. root.Entries("moves", "lines", "after", "class", "reason").Select(ReadMove)],
            [.. root.Entries("errata", "passage", "reading", "expected", "note").Select(ReadErratum)]);
    }

    private static Located<Emendation> ReadEmendation(YamlEntry entry)
    {
        // An empty reading is written "": a missing one is a slip.
        if (entry.Text("after") is null)
        {
            entry.ReportValue("after", "la leçon de l’édition manque", "Écrivez-la, ou \"\" si les mots sont ôtés.");
        }

        return new(
            new Emendation(
                entry.RequiredNumber("line"),
                entry.RequiredText("before"),
                entry.Text("after") ?? "",
                entry.RequiredText("class"),
                entry.RequiredText("reason")),
            entry.Line);
    }

    private static Located<Displacement> ReadMove(YamlEntry entry)
    {
        var (first, last) = (1, 1);
        if (LineRanges.Parse(entry.RequiredText("lines")) is [var range])
        {
            (first, last) = range;
        }
        else
        {
            entry.ReportValue("lines", "ce n’est pas une suite de lignes", "Écrivez \"120-124\" ou 120.");
        }

        return new(
            new Displacement(first, last, entry.RequiredNumber("after"), entry.RequiredText("class"), entry.RequiredText("reason")),
            entry.Line);
    }

    private static Located<Erratum> ReadErratum(YamlEntry entry)
    {
        if (!entry.Has("expected"))
        {
            entry.ReportValue("expected", "la leçon attendue manque", "Écrivez-la, ou null si la leçon est seulement douteuse.");
        }

        return new(
            new Erratum(entry.RequiredText("passage"), entry.RequiredText("reading"), entry.Text("expected"), entry.Text("note")),
            entry.LineOf("reading"));
    }
}
