using System.Text.RegularExpressions;

namespace Partenariat.Cards.Wording;

/// <summary>Brings a text to one line: spaces change, never words.</summary>
internal static partial class OneLine
{
    /// <summary>The text with a space in place of each line break.</summary>
    public static string Of(string text)
    {
        return LineBreaks().Replace(text, " ");
    }

    [GeneratedRegex(@"\s*[\r\n]\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineBreaks();
}
