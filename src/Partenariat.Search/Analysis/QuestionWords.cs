using System.Text.RegularExpressions;

namespace Partenariat.Search.Analysis;

/// <summary>The question words of a text: what it asks for, whatever it is about.</summary>
internal static partial class QuestionWords
{
    /// <summary>Each kind of question word once: « pourquoi », « quand », « combien ».</summary>
    public static IReadOnlySet<string> In(string text)
    {
        return Word().Matches(text)
            .Select(match => match.Groups.Cast<Group>().First(group => group.Success && group.Name is not "0").Name)
            .ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(
        @"\b(?:(?<why>(?:pourquoi|pkoi|pk|raisons?|causes?)\b)|(?<when>(?:depuis quand|ann[ée]e|date)\b|quand (?:est|a |ont |le |la |l['’]|s['’]|parle))|(?<much>combien\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
