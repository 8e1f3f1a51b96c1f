namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>authors.yaml</c>.</summary>
internal static class AuthorsReader
{
    private const string Referred = "referred";

    /// <summary>The authors in the order of the file, their references not yet followed; null where the YAML is broken.</summary>
    public static IReadOnlyList<Located<Author>>? Read(string text, ProblemLog log)
    {
        var entries = YamlFile.Parse(CorpusFiles.Authors, text, log, "authors")?
            .Entries("authors", "id", "family", "given", "literal", "aliases", "note", "status", "mentions");
        return entries?.Select(entry => new Located<Author>(Read(entry, log), entry.Line)).ToList();
    }

    private static Author Read(YamlEntry entry, ProblemLog log)
    {
        var author = new Author
        {
            Id = entry.RequiredText("id"),
            Family = entry.Text("family"),
            Given = entry.Text("given"),
            Literal = entry.Text("literal"),
            Aliases = entry.Texts("aliases"),
            NoteId = entry.Text("note"),
            IsOnlyReferred = entry.Text("status") == Referred,
            Mentions = entry.Texts("mentions"),
        };
        Ids.Check(author.Id, CorpusFiles.Authors, entry.Line, log);
        if (entry.Text("status") is not (null or Referred))
        {
            entry.ReportValue("status", "statut inconnu", $"Écrivez {Referred}, ou ôtez la clé.");
        }

        if ((author.Family is null) == (author.Literal is null))
        {
            entry.ReportValue(
                "family",
                $"« {author.Id} » doit avoir un nom de famille ou un nom entier",
                "Donnez family (et given) pour une personne, literal pour un organisme.");
        }

        return author;
    }
}
