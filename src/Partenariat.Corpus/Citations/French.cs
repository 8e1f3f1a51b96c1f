using System.Globalization;
using System.Text.RegularExpressions;

namespace Partenariat.Corpus.Citations;

/// <summary>French words and typography of references.</summary>
internal static partial class French
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
        var inner = Guillemets().Replace(title, "“$1”");
        return $"«{NoBreakSpace}{inner}{NoBreakSpace}»";
    }

    /// <summary>A page or pages as « p. 111 »; « art. 7 » and the like as they are.</summary>
    public static string Locator(string locator)
    {
        return Pages().IsMatch(locator) ? $"p.{NoBreakSpace}{locator}" : locator;
    }

    [GeneratedRegex(@"«\s*(.*?)\s*»", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Guillemets();

    [GeneratedRegex("^[0-9ivxlc]+([-–, ]+[0-9ivxlc]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pages();
}
