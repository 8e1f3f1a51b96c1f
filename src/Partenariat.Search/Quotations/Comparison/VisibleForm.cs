using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>
/// What of the typography counts. Two stretches of the same words differ in typography where their visible
/// forms differ: capitals, accents, ligatures, hyphens and dashes, punctuation and quotation marks inside.
/// </summary>
internal static partial class VisibleForm
{
    private const string Marks = ",.;:!?()[]«»\"“”'/";

    public static bool AreSame(string given, string original, bool atStart)
    {
        return string.Equals(Reduce(given, atStart), Reduce(original, atStart), StringComparison.Ordinal);
    }

    // Spaces, the form of apostrophes and ellipses, cut marks, calls of notes and emphasis never count.
    private static string Reduce(string text, bool atStart)
    {
        var reduced = Ignored().Replace(text.Replace("…", "...", StringComparison.Ordinal), " ");
        reduced = reduced.Replace('’', '\'').Replace('ʼ', '\'').Replace('`', '\'').Replace('´', '\'');
        reduced = Spaces().Replace(reduced, " ");
        reduced = WithoutSpacesAtMarks(reduced);
        return atStart && reduced.Length > 0 ? char.ToLower(reduced[0], CultureInfo.InvariantCulture) + reduced[1..] : reduced;
    }

    private static string WithoutSpacesAtMarks(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != ' ' || !(IsMarkAt(text, index - 1) || IsMarkAt(text, index + 1)))
            {
                kept.Append(text[index]);
            }
        }

        return kept.ToString();
    }

    private static bool IsMarkAt(string text, int index)
    {
        return index >= 0 && index < text.Length && Marks.Contains(text[index], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[(\[]\s*\.{2,}\s*[)\]]|[(\[<]\s?[0-9]{1,2}\s?[)\]>]|[¹²³⁰⁴-⁹*_]", RegexOptions.NonBacktracking)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
