namespace Partenariat.Corpus.Citations;

/// <summary>What readers call each style.</summary>
public static class CitationStyleNames
{
    /// <summary>« ISO 690 », « APA », « BibTeX », « RIS », « CSL-JSON ».</summary>
    public static string Of(CitationStyle style)
    {
        return style switch
        {
            CitationStyle.Iso690 => "ISO 690",
            CitationStyle.Apa => "APA",
            CitationStyle.BibTex => "BibTeX",
            CitationStyle.Ris => "RIS",
            CitationStyle.CslJson => "CSL-JSON",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A style without a name."),
        };
    }

    /// <summary>True for a format that programs read, of several lines.</summary>
    public static bool IsFile(CitationStyle style)
    {
        return style is CitationStyle.BibTex or CitationStyle.Ris or CitationStyle.CslJson;
    }
}
