namespace Partenariat.Corpus.Reading;

/// <summary>The words by which people look for a passage.</summary>
internal sealed record KeywordsDraft(string PassageId, IReadOnlyList<string> Words);

/// <summary>Reads <c>keywords.yaml</c>.</summary>
internal static class KeywordsReader
{
    /// <summary>The entries in the order of the file; null where the YAML is broken.</summary>
    public static IReadOnlyList<Located<KeywordsDraft>>? Read(string text, ProblemLog log)
    {
        var entries = YamlFile.Parse(CorpusFiles.Keywords, text, log, "keywords")?
            .Entries("keywords", "passage", "words");
        return entries?.Select(entry => new Located<KeywordsDraft>(Read(entry), entry.Line)).ToList();
    }

    private static KeywordsDraft Read(YamlEntry entry)
    {
        return new KeywordsDraft(entry.RequiredText("passage"), entry.Texts("words"));
    }
}
