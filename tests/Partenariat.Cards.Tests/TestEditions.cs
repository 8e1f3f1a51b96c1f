using Partenariat.Corpus;

namespace Partenariat.Cards.Tests;

/// <summary>The real dossier, and a tiny one on another subject that never changes.</summary>
internal static class TestEditions
{
    public static Edition Real { get; } = Read(Path.Combine("corpus", "partenariat-travail-social"));

    public static Edition Gardens { get; } = Read("jardins");

    private static Edition Read(string folder)
    {
        var reading = CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, folder));
        return reading.Edition ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
