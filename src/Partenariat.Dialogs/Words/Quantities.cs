using System.Collections.Frozen;

namespace Partenariat.Dialogs.Words;

/// <summary>« 3 limites du partenariat », « 1 avantage »: how many are wanted is no number of an article, a page or an issue.</summary>
internal static class Quantities
{
    private const int MostDigits = 2;
    private const int ShortestNoun = 4;

    // « article 3 », « n° 2 », « module 4 »: numbers of something.
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("number-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_months = LanguageFile.Lines("months.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text with blanks in place of such figures; of the same length.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    public static string SetAside(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return text;
        }

        var words = PlainWords.Of(text);
        var blanked = new BlankedText(text);
        for (var index = 0; index + 1 < words.Count; index++)
        {
            if (IsQuantity(text, words, index))
            {
                blanked.Blank(words[index].Start, words[index].End);
            }
        }

        return blanked.ToString();
    }

    private static bool IsQuantity(string text, IReadOnlyList<SaidWord> words, int index)
    {
        var (number, noun) = (words[index], words[index + 1]);
        return number.Plain == PlainWords.Number
            && number.End - number.Start <= MostDigits
            && (number.Start == 0 || char.IsWhiteSpace(text[number.Start - 1]) || text[number.Start - 1] == '(')
            && noun.Plain.Length >= ShortestNoun
            && (noun.Plain[^1] is 's' or 'x' || text[number.Start..number.End] is "1")
            && !s_months.Contains(noun.Plain)
            && number.Before(noun, text).IsWhiteSpace()
            && (index == 0 || !s_leads.Contains(words[index - 1].Plain));
    }
}
