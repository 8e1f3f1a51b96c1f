using System.Text.RegularExpressions;

namespace Partenariat.Search.Spelling;

/// <summary>Writes a folded French word as it is pronounced, roughly: two spellings of one sound get one key.</summary>
internal static class PhoneticKey
{
    // In order. Capital letters and digits stand for sounds: C « ch », U « ou », 1 « in », 2 « an », 3 « on ».
    private static readonly (Regex Spelling, string Sound)[] Rules =
    [
        Rule("(?<=[aeo]u)x$", ""),
        Rule("ph", "f"),
        Rule("s?ch", "C"),
        Rule("h", ""),
        Rule("[tscx]+ion", "sion"),
        Rule("sc(?=[eiy])", "ss"),
        Rule("qu(?=[aeiouy])|q|ck|cc(?![eiy])|c(?![eiyC])", "k"),
        Rule("c(?=[eiy])", "ss"),
        Rule("gu(?=[eiy])", "g"),
        Rule("g(?=[eiy])", "j"),
        Rule("eau|au", "o"),
        Rule("(?<=[aeiouy])s(?=[aeiouy])", "z"),
        Rule("er$|ez$|et$", "e"),
        Rule("(ain|ein|in|im|yn|ym|un|um)(?![aeiouynm])", "1"),
        Rule("(an|am|en|em)(?![aeiouynm])", "2"),
        Rule("(on|om)(?![aeiouynm])", "3"),
        Rule("ou", "U"),
        Rule("ai|ei|ay|ey|eu", "e"),
        Rule("y", "i"),
        Rule("w", "v"),
        Rule("gn", "n"),
        Rule("x", "ks"),
        Rule(@"(.)\1+", "$1"),
        Rule("(?<=.{3})(es|s|t|d|p|x|z)$", ""),
        Rule("(?<=.{3})e$", ""),
    ];

    /// <summary>The key of a folded word.</summary>
    public static string Of(string word)
    {
        return Rules.Aggregate(word, (key, rule) => rule.Spelling.Replace(key, rule.Sound));
    }

    private static (Regex Spelling, string Sound) Rule(string spelling, string sound)
    {
        return (new Regex(spelling, RegexOptions.CultureInvariant), sound);
    }
}
