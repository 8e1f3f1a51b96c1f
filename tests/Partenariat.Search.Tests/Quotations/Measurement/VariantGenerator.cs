using System.Globalization;
using System.Net;
using System.Text;
using Partenariat.Corpus;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Makes quotations that differ from a passage in typography alone, as keyboards and word processors do.</summary>
internal sealed class VariantGenerator(Edition edition, int seed)
{
    private const int FewestWords = 6;
    private const int MostWords = 60;

    private readonly Random _random = new(seed);
    private readonly Passage[] _passages = [.. edition.Passages.Where(passage => WordSplitter.Split(passage.Text).Count >= FewestWords)];

    public IEnumerable<Sample> Generate(int count)
    {
        for (var made = 0; made < count; made++)
        {
            var passage = _passages[_random.Next(_passages.Length)];
            var words = new WordList(passage.Text);
            var length = Math.Min(words.Count, _random.Next(FewestWords, MostWords));
            var start = _random.Next(0, words.Count - length + 1);
            var text = words.Slice(start, start + length);
            var (family, variant) = Vary(text, _random.Next(10));
            yield return new Sample(family, variant, passage.Id, 0);
        }
    }

    private (string Family, string Text) Vary(string text, int kind)
    {
        return kind switch
        {
            0 => ("as it is", text),
            1 => ("capitals", text.ToUpper(CultureInfo.GetCultureInfo("fr-FR"))),
            2 => ("no accents", WithoutAccents(text)),
            3 => ("quotation marks", text.Replace('«', '“').Replace('»', '”').Replace('\'', '’')),
            4 => ("dashes", text.Replace('-', '–').Replace('—', '-')),
            5 => ("lines", Broken(text)),
            6 => ("invisible characters", string.Concat(text.Select(letter => char.IsLetter(letter) && _random.Next(6) == 0 ? $"{letter}\u00AD" : $"{letter}"))),
            7 => ("word processor", $"<p class=\"MsoNormal\"><span lang=FR>{WebUtility.HtmlEncode(text).Replace(" ", "&nbsp;", StringComparison.Ordinal)}</span></p>"),
            8 => ("cuts dropped", text.Replace("(...)", "", StringComparison.Ordinal)),
            _ => ("no punctuation", string.Concat(text.Replace("(...)", "", StringComparison.Ordinal).Select(letter => letter is ',' or ';' or '.' or ':' or '«' or '»' or '"' ? ' ' : letter))),
        };
    }

    private string Broken(string text)
    {
        return string.Join(' ', text.Split(' ').Select(word => _random.Next(5) == 0 ? $"{word}\r\n" : word));
    }

    private static string WithoutAccents(string text)
    {
        var letters = text.Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters);
    }
}
