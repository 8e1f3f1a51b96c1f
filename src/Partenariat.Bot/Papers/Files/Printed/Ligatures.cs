namespace Partenariat.Bot.Papers.Files.Printed;

/// <summary>Letters that a font draws as one (Unicode, Alphabetic Presentation Forms).</summary>
internal static class Ligatures
{
    /// <summary>The letters one by one.</summary>
    public static string Apart(string glyph)
    {
        return glyph switch
        {
            "\uFB00" => "ff",
            "\uFB01" => "fi",
            "\uFB02" => "fl",
            "\uFB03" => "ffi",
            "\uFB04" => "ffl",
            "\uFB05" or "\uFB06" => "st",
            _ => glyph,
        };
    }
}
