namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>absent.yaml</c>.</summary>
internal static class AbsentReader
{
    /// <summary>The subjects in the order of the file; null where the YAML is broken.</summary>
    public static IReadOnlyList<Located<AbsentSubject>>? Read(string text, ProblemLog log)
    {
        var entries = YamlFile.Parse(CorpusFiles.Absent, text, log, "absent")?
            .Entries("absent", "label", "forms", "setting", "trades");
        return entries?.Select(entry => new Located<AbsentSubject>(Read(entry), entry.Line)).ToList();
    }

    private static AbsentSubject Read(YamlEntry entry)
    {
        var subject = new AbsentSubject(entry.RequiredText("label"), entry.Texts("forms"), IsTrue(entry, "setting"), entry.Texts("trades"));
        if (subject.Forms.Count == 0)
        {
            entry.ReportValue("forms", "aucune forme", "Donnez au moins une expression qui nomme ce sujet.");
        }

        return subject;
    }

    private static bool IsTrue(YamlEntry entry, string key)
    {
        if (entry.Text(key) is not (null or "true" or "false"))
        {
            entry.ReportValue(key, "ni « true » ni « false »", "Écrivez « true », ou ôtez la clé.");
        }

        return entry.Text(key) == "true";
    }
}
