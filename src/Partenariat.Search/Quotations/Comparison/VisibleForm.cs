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

    // Spaces, the form of apostrophes and ellipses, cut marks, calls of notes, emphasis and the brackets of an
    // adaptation never count.
    private static string Reduce(string text, bool atStart)
    {
        var plain = Ignored().Replace(text.Replace("…", "...", StringComparison.Ordinal), " ");
        var reduced = new StringBuilder(plain.Length);
        var isSpace = false;
        foreach (var character in plain)
        {
            if (char.IsWhiteSpace(character))
            {
                isSpace = true;
            }
            else if (character is not ('[' or ']'))
            {
                var visible = character is '’' or 'ʼ' or '`' or '´' ? '\'' : character;
                var isBeside = Marks.Contains(visible, StringComparison.Ordinal)
                    || (reduced.Length > 0 && Marks.Contains(reduced[^1], StringComparison.Ordinal));
                reduced.Append(isSpace && !isBeside ? " " : "").Append(visible);
                isSpace = false;
            }
        }

        reduced.Append(isSpace && reduced.Length > 0 && !Marks.Contains(reduced[^1], StringComparison.Ordinal) ? " " : "");
        return atStart && reduced.Length > 0
            ? char.ToLower(reduced[0], CultureInfo.InvariantCulture) + reduced.ToString(1, reduced.Length - 1)
            : reduced.ToString();
    }

    [GeneratedRegex(@"[(\[]\s*\.{2,}\s*[)\]]|[(\[<]\s?[0-9]{1,2}\s?[)\]>]|[¹²³⁰⁴-⁹*_]", RegexOptions.NonBacktracking)]
    private static partial Regex Ignored();
}
