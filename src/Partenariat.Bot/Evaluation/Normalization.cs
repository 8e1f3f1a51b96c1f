using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Partenariat.Bot.Evaluation;

/// <summary>The form in which fragments are compared, as tests/questions/README.md says.</summary>
internal static partial class Normalization
{
    /// <summary>Lower case, no accents, plain quotation marks, apostrophes and dashes, single spaces.</summary>
    public static string Normalize(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in Markup().Replace(text, "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(Plain(character));
            }
        }

        return Spaces().Replace(plain.ToString(), " ").Trim();
    }

    private static string Plain(char character)
    {
        return character switch
        {
            'œ' or 'Œ' => "oe",
            '’' or '‘' or 'ʼ' => "'",
            '«' or '»' or '“' or '”' or '„' => "\"",
            '‐' or '‑' or '–' or '—' or '−' => "-",
            _ => char.ToLowerInvariant(character).ToString(CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex(@"</?u>|\*|\$[^$]*\$|[⁰¹²³⁴-⁹]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
