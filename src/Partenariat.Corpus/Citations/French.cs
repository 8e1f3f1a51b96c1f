using System.Globalization;
using System.Text;

namespace Partenariat.Corpus.Citations;

/// <summary>French words and typography of references.</summary>
internal static class French
{
    public const string NoDate = "s.\u00a0d.";
    public const char NoBreakSpace = '\u00a0';

    private static readonly CultureInfo s_culture = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>A month in full: « février ».</summary>
    public static string Month(int month)
    {
        return s_culture.DateTimeFormat.GetMonthName(month);
    }

    /// <summary>A month as references shorten it: « févr. ».</summary>
    public static string ShortMonth(int month)
    {
        return s_culture.DateTimeFormat.GetAbbreviatedMonthName(month);
    }

    public static string Upper(string text)
    {
        return text.ToUpper(s_culture);
    }

    public static string Capitalized(string text)
    {
        return text.Length == 0 ? text : Upper(text[..1]) + text[1..];
    }

    /// <summary>Sources are kept with straight apostrophes, as transcribed; references are printed with curled ones.</summary>
    public static string Curled(string text)
    {
        return text.Replace('\'', '’');
    }

    /// <summary>A title in guillemets, those inside it as second-level quotation marks.</summary>
    public static string Quoted(string title)
    {
        return $"«{NoBreakSpace}{WithInnerMarks(title)}{NoBreakSpace}»";
    }

    /// <summary>A page or pages as « p. 111 »; « art. 7 » and the like as they are.</summary>
    public static string Locator(string locator)
    {
        return IsPages(locator) ? $"p.{NoBreakSpace}{locator}" : locator;
    }

    // « word » becomes “word”; a mark without its other half stays.
    private static string WithInnerMarks(string title)
    {
        if (!title.Contains('«', StringComparison.Ordinal))
        {
            return title;
        }

        var marked = new StringBuilder(title.Length);
        for (var index = 0; index < title.Length; index++)
        {
            var closing = title[index] == '«' ? title.IndexOf('»', index) : -1;
            if (closing >= 0)
            {
                marked.Append('“').Append(title.AsSpan((index + 1)..closing).Trim()).Append('”');
                index = closing;
            }
            else
            {
                marked.Append(title[index]);
            }
        }

        return marked.ToString();
    }

    // « 12 », « xi-xiv », « 3, 7-9 »
    private static bool IsPages(string locator)
    {
        const string Figures = "0123456789ivxlc";
        return locator.Length > 0
            && Figures.Contains(locator[0], StringComparison.Ordinal)
            && Figures.Contains(locator[^1], StringComparison.Ordinal)
            && locator.All(character => Figures.Contains(character, StringComparison.Ordinal) || character is '-' or '–' or ',' or ' ');
    }
}
