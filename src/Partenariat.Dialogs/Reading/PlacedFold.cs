using System.Text;

namespace Partenariat.Dialogs.Reading;

/// <summary>Folds a text letter by letter, so that a place in the folded text is the same place in the text.</summary>
internal static class PlacedFold
{
    /// <summary>Lower case without accents, straight apostrophes, guillemets for quotation marks, plain hyphens and spaces.</summary>
    /// <param name="text">Any text, ill-formed ones included; of the same length as the result.</param>
    public static string Of(string text)
    {
        return string.Create(text.Length, text, (folded, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                folded[index] = source[index] switch
                {
                    '’' or '‘' or 'ʼ' or '´' or '`' => '\'',
                    '“' => '«',
                    '”' => '»',
                    '‑' or '–' => '-',
                    var mark when char.IsWhiteSpace(mark) => ' ',
                    var letter when char.IsLetter(letter) => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]),
                    var other => other,
                };
            }
        });
    }
}
