using System.Buffers;
using System.Text.RegularExpressions;

namespace Partenariat.Search.Analysis;

/// <summary>The question words of a text: what it asks for, whatever it is about.</summary>
[Flags]
internal enum AskedFor
{
    /// <summary>None of these.</summary>
    Nothing = 0,

    /// <summary>« pourquoi »</summary>
    Reason = 1,

    /// <summary>« quand »</summary>
    Time = 2,

    /// <summary>« combien »</summary>
    Number = 4,
}

/// <summary>Finds question words.</summary>
internal static partial class QuestionWords
{
    // What every match begins with: few of thousands of phrases need the expression.
    private static readonly SearchValues<string> s_hints = SearchValues.Create(
        ["pourquoi", "pk", "raison", "cause", "depuis", "ann", "date", "quand", "combien"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Each kind of question word that a text holds: « pourquoi », « quand », « combien ».</summary>
    public static AskedFor In(string text)
    {
        var asked = AskedFor.Nothing;
        if (!text.AsSpan().ContainsAny(s_hints))
        {
            return asked;
        }

        foreach (var match in Word().EnumerateMatches(text))
        {
            asked |= Kind(text.AsSpan(match.Index, match.Length));
        }

        return asked;
    }

    // By the first letters, which differ: asking for the group that matched would allocate for each of thousands of phrases.
    private static AskedFor Kind(ReadOnlySpan<char> word)
    {
        return char.ToLowerInvariant(word[0]) switch
        {
            'p' or 'r' => AskedFor.Reason,
            'c' => char.ToLowerInvariant(word[1]) == 'a' ? AskedFor.Reason : AskedFor.Number,
            _ => AskedFor.Time,
        };
    }

    [GeneratedRegex(
        @"\b(?:(?:pourquoi|pkoi|pk|raisons?|causes?)\b|(?:depuis quand|ann[ée]e|date)\b|quand (?:est|a |ont |le |la |l['’]|s['’]|parle)|combien\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
