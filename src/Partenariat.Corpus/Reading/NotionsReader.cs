namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>notions.yaml</c>.</summary>
internal static class NotionsReader
{
    /// <summary>The notions in the order of the file, their references not yet followed; null where the YAML is broken.</summary>
    public static IReadOnlyList<Located<Notion>>? Read(string text, ProblemLog log)
    {
        var entries = YamlFile.Parse(CorpusFiles.Notions, text, log, "notions")?
            .Entries("notions", "id", "label", "article", "indefinite", "stems", "except", "forms", "related", "opposed", "status", "definitions", "passages");
        return entries?.Select(entry => new Located<Notion>(Read(entry, log), entry.Line)).ToList();
    }

    private static Notion Read(YamlEntry entry, ProblemLog log)
    {
        var notion = new Notion
        {
            Id = entry.RequiredText("id"),
            Label = entry.RequiredText("label"),
            WithArticle = entry.RequiredText("article"),
            Indefinite = ReadIndefinite(entry),
            Stems = Folded(entry, "stems"),
            Except = Folded(entry, "except"),
            Forms = entry.Texts("forms"),
            Related = entry.Texts("related"),
            Opposed = entry.Texts("opposed"),
            Status = ReadStatus(entry),
            Definitions = entry.Texts("definitions"),
            Mentions = entry.Texts("passages"),
        };
        Ids.Check(notion.Id, CorpusFiles.Notions, entry.Line, log);
        if (notion.Status == NotionStatus.Defined != notion.Definitions.Count > 0)
        {
            entry.ReportValue(
                "definitions",
                $"« {notion.Id} » a le statut « {entry.Text("status")} »",
                "Une notion « defined » a des définitions ; une autre n’en a pas.");
        }

        return notion;
    }

    // It follows « qu’est-ce qu’ », which only « un » and « une » can.
    private static string? ReadIndefinite(YamlEntry entry)
    {
        var term = entry.Text("indefinite");
        if (term is not null && !IsIndefinite(term))
        {
            entry.ReportValue("indefinite", $"« {term} » ne suit pas « qu’est-ce qu’ »", "Écrivez le terme précédé de « un » ou « une », ou ôtez la clé.");
        }

        return term;
    }

    private static IReadOnlyList<string> Folded(YamlEntry entry, string key)
    {
        var words = entry.Texts(key);
        foreach (var word in words.Where(word => !IsFolded(word)))
        {
            entry.ReportValue(key, $"« {word} » n’est pas replié", "Écrivez-le en minuscules, sans accent.");
        }

        return words;
    }

    private static NotionStatus ReadStatus(YamlEntry entry)
    {
        var status = entry.RequiredText("status");
        if (!Vocabulary.NotionStatuses.TryGetValue(status, out var known) && status.Length > 0)
        {
            entry.ReportValue("status", $"« {status} » est inconnu", $"Statuts possibles : {string.Join(", ", Vocabulary.NotionStatuses.Keys)}.");
        }

        return known;
    }

    private static bool IsIndefinite(string term)
    {
        return term.Split(' ', 2) is ["un" or "une", { Length: > 0 } rest] && !char.IsWhiteSpace(rest[0]);
    }

    private static bool IsFolded(string word)
    {
        return word.Length > 0 && word.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '\'' or ' ' or '-');
    }
}
