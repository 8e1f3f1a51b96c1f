using CsCheck;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>Texts that people and their enemies send.</summary>
internal static class HostileText
{
    private const string QuotationMarks = "«»\"'’“”„‟‘‚‹›";

    private static readonly Gen<string> s_words = Gen.OneOf(
        "c’est quoi le partenariat ?", "quelle différence entre réseau et partenariat ?", "et selon lui ?", "aide", "plus court", "bonjour, d’après", "oui", "1",
        "selon Dhume, ", "« Le partenariat est une relation »", "\"", "«", "»", "'", "’", "(Merini, 2001, p. 12)", "[…]", "(...)", "coopération", "partenariats", "INRP",
        "Quels auteurs citent", "la loi de 2002", "travail social", "pas", "n’est", "demand", "qui a dit que", "vérifie", "\n", "\r\n", "\t", " ", "\u202F", "\u00A0", ".", ";");

    private static readonly Gen<string> s_shapes = Gen.OneOf(
        "\0", "\u200B", "\u202E", "\uFEFF", "e\u0301\u0301\u0301", "\uD83D\uDE00", "<script>alert(1)</script>", "<style>", "<!--", "-->", "<b>", "&nbsp;", "&#0;", "<at>",
        "</at>", "partenariat~2 AND *:*", "[* TO *]", "(((", "\\", "\\u0000", "%00", "%", "../../etc/passwd", "'; DROP TABLE", "{{7*7}}", "${jndi:ldap://a}", "|", "](javascript:a)",
        "2147483648", "-1", "1e309", "NaN", "null", "99999999999999999999", "٣", "Ⅻ", "ﬁ", "İ", "ß", "漢字", "ן");

    private static readonly Gen<string> s_piece = Gen.Frequency((6, s_words), (3, s_shapes), (1, Gen.String[Gen.Char, 0, 20]));

    private static readonly Gen<string> s_repeated = Gen.Select(s_piece, Gen.Int[2, 2_000], (piece, times) => Repeat(piece, Math.Min(times, 8_000 / Math.Max(1, piece.Length))));

    /// <summary>Short mostly; a fifth are long and made of one piece.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (2, s_words),
        (3, s_piece.Array[1, 8].Select(pieces => string.Join(' ', pieces))),
        (3, s_piece.Array[1, 20].Select(string.Concat)),
        (2, s_repeated));

    /// <summary>Of those, what no reader takes for a quotation.</summary>
    public static Gen<string> WithoutQuotations { get; } = Any.Select(text => string.Concat(text.Where(letter => !QuotationMarks.Contains(letter, StringComparison.Ordinal))));

    /// <summary>A value as it stands in an address or in a form, encoded well or hardly.</summary>
    public static Gen<string> InAddress { get; } = Gen.Select(Any, Gen.Int[0, 9], (text, how) =>
    {
        var cut = text[..Math.Min(text.Length, 1_500)];
        return how == 0 ? string.Concat(cut.Where(letter => letter is > ' ' and < (char)127 and not '#' and not '\\')) : Uri.EscapeDataString(cut);
    });

    private static string Repeat(string piece, int times)
    {
        return string.Concat(Enumerable.Repeat(piece, times));
    }
}
