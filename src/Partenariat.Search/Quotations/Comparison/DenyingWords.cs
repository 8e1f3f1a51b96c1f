using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>French words, folded, that tell what a negation before a quotation bears on.</summary>
internal static class DenyingWords
{
    private static readonly FrozenSet<string> ClauseBeginnings = Read(
        "mais et ou car donc or qui dont si quand lorsque puisque alors tandis afin pour cependant toutefois pourtant puis ainsi");

    private static readonly FrozenSet<string> Determiners = Read(
        "l le la les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux du chaque plusieurs quelques");

    // « sans doute » and « sans cesse » deny nothing.
    private static readonly FrozenSet<string> NotWithout = Read("doute cesse conteste compter oublier parler arret");

    private static readonly FrozenSet<string> OnlyPartly = Read("seulement uniquement simplement exclusivement");

    // What these words deny or wonder at is affirmed where they are denied: « ne les empêche pas de », « il n'est pas étonnant que ».
    private static readonly string[] s_denyingVerbs =
        ["empech", "interdi", "exclu", "dout", "cess", "manqu", "neglig", "oubli", "ignor", "suffi", "etonn", "surpren"];

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

    private static FrozenSet<string> Read(string words)
    {
        return words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }
}
