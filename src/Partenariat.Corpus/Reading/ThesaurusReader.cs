namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>thesaurus.yaml</c>.</summary>
internal static class ThesaurusReader
{
    /// <summary>The entries in the order of the file; null where the YAML is broken.</summary>
    public static IReadOnlyList<Located<ThesaurusEntry>>? Read(string text, ProblemLog log)
    {
        var entries = YamlFile.Parse(CorpusFiles.Thesaurus, text, log, "thesaurus")?
            .Entries("thesaurus", "word", "said");
        return entries?.Select(entry => new Located<ThesaurusEntry>(Read(entry), entry.Line)).ToList();
    }

    private static ThesaurusEntry Read(YamlEntry entry)
    {
        var read = new ThesaurusEntry(entry.RequiredText("word"), entry.Texts("said"));
        if (read.Said.Count == 0)
        {
            entry.ReportValue("said", "aucun mot", "Donnez au moins un mot que l’on dit pour celui du dossier.");
        }

        foreach (var word in read.Said.Append(read.Word).Where(word => word.Any(char.IsWhiteSpace)))
        {
            entry.ReportValue("said", $"« {word} » est de plusieurs mots", "Écrivez un seul mot ; une expression va dans keywords.yaml.");
        }

        return read;
    }
}
