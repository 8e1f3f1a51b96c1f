using System.Text;

namespace Partenariat.Search;

/// <summary>Makes any text safe to normalise.</summary>
public static class WellFormed
{
    // The one character at which the normalisation throws beside lone surrogates.
    private static readonly Rune Reversed = new(0xFFFE);

    /// <summary>The text with a replacement character for every lone surrogate and for U+FFFE.</summary>
    public static string Text(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE', StringComparison.Ordinal))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune == Reversed ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }
}
