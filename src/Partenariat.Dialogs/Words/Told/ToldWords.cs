using System.Collections.Frozen;

namespace Partenariat.Dialogs.Words.Told;

/// <summary>The words that tell who asks and for what, and those with which the question itself begins.</summary>
internal static class ToldWords
{
    /// <summary>« je », « on », « nous ».</summary>
    public static readonly FrozenSet<string> First = Read("first-person.tsv", "we-words.tsv");

    /// <summary>« éducatrice », « étudiant ».</summary>
    public static readonly FrozenSet<string> Professions = Read("professions.tsv");

    /// <summary>« mémoire », « stage », « urgent », « question », and the professions.</summary>
    public static readonly FrozenSet<string> Circumstances = Read("circumstance-words.tsv", "professions.tsv");

    /// <summary>« … et je cherche », « … et on me demande »: what joins the question to what is told.</summary>
    public static readonly FrozenSet<string> Joins = Read("introduction-joins.tsv");

    /// <summary>« quel », « comment ».</summary>
    public static readonly FrozenSet<string> Asking = Read("interrogatives.tsv");

    private static FrozenSet<string> Read(params ReadOnlySpan<string> files)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            words.UnionWith(LanguageFile.Lines(file));
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
