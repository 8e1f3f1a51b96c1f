namespace Partenariat.Corpus.Reading;

/// <summary>The names of the files of a corpus folder.</summary>
internal static class CorpusFiles
{
    public const string Dossier = "dossier.md";
    public const string Sources = "sources.json";
    public const string Authors = "authors.yaml";
    public const string Notions = "notions.yaml";
    public const string Contrasts = "contrasts.yaml";
    public const string Keywords = "keywords.yaml";
    public const string Thesaurus = "thesaurus.yaml";
    public const string Absent = "absent.yaml";
    public const string Elsewhere = "elsewhere.yaml";
    public const string Asked = "asked.tsv";
    public const string Emendations = "emendations.yaml";
    public const string Transcription = "transcription.txt";

    private static readonly string[] s_all =
        [Dossier, Sources, Authors, Notions, Contrasts, Keywords, Thesaurus, Absent, Elsewhere, Asked, Emendations, Transcription];

    /// <summary>All of them, in the order in which problems are told.</summary>
    public static IReadOnlyList<string> All => s_all;

    /// <summary>The rank of a file in a list of problems; a file that is not of the corpus comes first.</summary>
    public static int Order(string file)
    {
        return Array.IndexOf(s_all, file);
    }
}
