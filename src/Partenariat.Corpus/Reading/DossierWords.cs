using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Partenariat.Corpus.Reading;

/// <summary>The words of <c>dossier.md</c>, to tell whether the dossier uses a word or an expression.</summary>
internal sealed partial class DossierWords
{
    private readonly HashSet<string> _words;
    private readonly string _text;

    /// <summary>Reads the words.</summary>
    /// <param name="dossier">The text of the file.</param>
    public DossierWords(string dossier)
    {
        var words = Words(dossier).ToList();
        _words = words.ToHashSet(StringComparer.Ordinal);
        _text = $" {string.Join(' ', words)} ";
    }

    /// <summary>True where the dossier has these words one after the other, whatever their case and accents.</summary>
    public bool Has(string words)
    {
        var wanted = Words(words).ToList();
        return wanted.TrueForAll(_words.Contains) && (wanted.Count == 1 || _text.Contains($" {string.Join(' ', wanted)} ", StringComparison.Ordinal));
    }

    /// <summary>An expression without case and accents, to compare it with another.</summary>
    public static string Fold(string words)
    {
        return string.Join(' ', Words(words));
    }

    private static IEnumerable<string> Words(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            .Select(char.ToLowerInvariant);
        return Word().Matches(string.Concat(folded)).Select(match => match.Value);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
