namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>elsewhere.yaml</c>.</summary>
internal static class ElsewhereReader
{
    /// <summary>The messages in the order of the file; null where the YAML is broken.</summary>
    public static IReadOnlyList<Located<string>>? Read(string text, ProblemLog log)
    {
        var entries = YamlFile.Parse(CorpusFiles.Elsewhere, text, log, "elsewhere")?.Entries("elsewhere", "message");
        return entries?.Select(entry => new Located<string>(entry.RequiredText("message"), entry.Line)).ToList();
    }
}
