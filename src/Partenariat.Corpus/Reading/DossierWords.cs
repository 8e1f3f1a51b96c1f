using System.Globalization;
using System.Text;

namespace Partenariat.Corpus.Reading;

/// <summary>The words of <c>dossier.md</c>, to tell whether the dossier uses a word or an expression.</summary>
internal sealed class DossierWords
{
    private readonly HashSet<string> _words;
    private readonly string _text;

    /// <summary>Reads the words.</summary>
    /// <param name="dossier">The text of the file.</param>
    public DossierWords(string dossier)
    {
        var words = Words(dossier);
        _words = words.ToHashSet(StringComparer.Ordinal);
        _text = $" {string.Join(' ', words)} ";
    }

    /// <summary>True where the dossier has these words one after the other, whatever their case and accents.</summary>
    public bool Has(string words)
    {
        var wanted = Words(words);
        return wanted.TrueForAll(_words.Contains) && (wanted.Count == 1 || _text.Contains($" {string.Join(' ', wanted)} ", StringComparison.Ordinal));
    }

    /// <summary>An expression without case and accents, to compare it with another.</summary>
    public static string Fold(string words)
    {
        return string.Join(' ', Words(words));
    }

    // Letters and digits, one by one: this reads the whole dossier at each start.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetter(character) || char.IsNumber(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (word.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
