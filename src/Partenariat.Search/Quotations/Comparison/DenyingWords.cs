using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>French words, folded, that tell what a negation before a quotation bears on.</summary>
internal static class DenyingWords
{
    private const string Resource = "Partenariat.Search.Quotations.Comparison.denying-words.txt";

    private static readonly FrozenDictionary<string, string[]> Classes = EmbeddedText.Lines(Resource)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClauseBeginnings = Read("clause");

    private static readonly FrozenSet<string> Determiners = Read("determiner");

    private static readonly FrozenSet<string> NotWithout = Read("not-without");

    private static readonly FrozenSet<string> OnlyPartly = Read("partly");

    private static readonly string[] s_denyingVerbs = Classes["denying-verb"];

    /// <summary>True for a word with which another clause begins.</summary>
    public static bool BeginsClause(string folded)
    {
        return ClauseBeginnings.Contains(folded);
    }

    /// <summary>True for an article or another word before a noun.</summary>
    public static bool IsDeterminer(string folded)
    {
        return Determiners.Contains(folded);
    }

    /// <summary>« sans », « ni », « loin de », « le contraire de », « plutôt que ».</summary>
    public static bool DeniesAlone(string folded, string next)
    {
        return folded switch
        {
            "sans" => !NotWithout.Contains(next),
            "ni" => true,
            "loin" or "contraire" => next is "de" or "d" or "du" or "des",
            "plutot" => next is "que" or "qu",
            _ => false,
        };
    }

    /// <summary>« ne saurait »: a verb that « ne » denies without a second word.</summary>
    public static bool DeniesBehindNe(string folded)
    {
        return folded is "saurait" or "sauraient";
    }

    /// <summary>True for a word that makes a negation affirm what follows, or deny only that it is all.</summary>
    public static bool Affirms(string folded)
    {
        return OnlyPartly.Contains(folded) || Array.Exists(s_denyingVerbs, verb => folded.StartsWith(verb, StringComparison.Ordinal));
    }

    private static FrozenSet<string> Read(string name)
    {
        return Classes[name].ToFrozenSet(StringComparer.Ordinal);
    }
}
