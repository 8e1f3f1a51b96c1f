namespace Partenariat.Corpus.Reading;

/// <summary>The words by which people look for a passage.</summary>
internal sealed record KeywordsDraft(string PassageId, IReadOnlyList<string> Words)
{
    /// <summary>The words of each passage.</summary>
    public static ILookup<string, string> ByPassage(IEnumerable<Located<KeywordsDraft>> keywords)
    {
        return keywords.SelectMany(entry => entry.Value.Words, (entry, word) => (entry.Value.PassageId, word))
            .ToLookup(entry => entry.PassageId, entry => entry.word, StringComparer.Ordinal);
    }
}

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
