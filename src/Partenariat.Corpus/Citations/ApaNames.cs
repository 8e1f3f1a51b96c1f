using System.Globalization;
using System.Text.RegularExpressions;

namespace Partenariat.Corpus.Citations;

/// <summary>Names as APA writes them.</summary>
internal static partial class ApaNames
{
    private const int MaxInReference = 20;
    private const int ShownOfMany = 19;

    /// <summary>« Calvet, M., &amp; Valentin, J.-J. », at the head of a reference.</summary>
    public static string FamilyFirst(IReadOnlyList<CslName> names)
    {
        var shown = names.Select(name => Initials(name.Given) is { Length: > 0 } initials ? $"{name.Family}, {initials}" : name.Family).ToList();
        return shown.Count switch
        {
            0 => "",
            1 => shown[0],
            <= MaxInReference => $"{string.Join(", ", shown.SkipLast(1))}, & {shown[^1]}",
            _ => $"{string.Join(", ", shown.Take(ShownOfMany))}, … {shown[^1]}",
        };
    }

    /// <summary>« J.-Y. Barreyre &amp; B. Bouquet », inside a reference.</summary>
    public static string GivenFirst(IReadOnlyList<CslName> names)
    {
        var shown = names.Select(name => Initials(name.Given) is { Length: > 0 } initials ? $"{initials} {name.Family}" : name.Family).ToList();
        return shown.Count < 3 ? string.Join(" & ", shown) : $"{string.Join(", ", shown.SkipLast(1))}, & {shown[^1]}";
    }

    /// <summary>« Calvet &amp; Valentin », in the text; from three on, the first and « et al. ».</summary>
    public static string InText(IReadOnlyList<CslName> names)
    {
        return names.Count < 3 ? string.Join(" & ", names.Select(name => name.Family)) : $"{names[0].Family} et al.";
    }

    // « Jean-Yves » gives « J.-Y. », « J.P. » gives « J. P. », « Ph. » stays: it is shortened already; « - » gives nothing.
    private static string Initials(string? given)
    {
        var words = Words().Matches(given ?? "").Select(word => word.Value.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', words.Select(parts => string.Join('-', parts.Select(Initial))).Where(word => word.Length > 0));
    }

    private static string Initial(string name)
    {
        return name.EndsWith('.') ? name : $"{StringInfo.GetNextTextElement(name)}.";
    }

    [GeneratedRegex(@"[^\s.]+\.?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
