namespace Partenariat.Corpus.Tests;

/// <summary>The folders that the tests read: the real corpus, and a tiny dossier on another subject.</summary>
internal static class TestCorpora
{
    public static string Real { get; } = Path.Combine(AppContext.BaseDirectory, "corpus", "partenariat-travail-social");

    public static string Gardens { get; } = Path.Combine(AppContext.BaseDirectory, "jardins");

    public static Edition ReadClean(string folder)
    {
        var reading = CorpusReader.Read(folder);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        return Assert.IsType<Edition>(reading.Edition);
    }
}
