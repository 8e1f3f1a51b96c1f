using CsCheck;

namespace Partenariat.Corpus.Tests.Fuzzing;

/// <summary>Bits of text that mean something to a reader of Markdown, YAML or JSON, most of all where they stand alone.</summary>
internal static class HostilePieces
{
    private const int Longest = 20_000;

    private static readonly Gen<string> s_yaml = Gen.OneOf(
        "&a ", "*a", "*a: ", "<<: *a", "&a [*a]", "&a {*a : b}", "&a {a: *a}", "[*a, *a, *a]", "!!binary ", "!x ", "!<tag:x> ", "%YAML 9.9\n",
        "%TAG ! x\n", "---\n", "...\n",
        "? ", "? [a]\n: b\n", "{? {a: b} : c}", "|\n", "|9\n", ">-\n", "- ", "- - ", ": ", ":", "[]: ", "{}", "[", "]", "{", "}", "\"", "'", "~",
        "null", "true", "@", "`", "\"\\x\"",
        "\"\\uD800\"", "\"\\0\"", "#", "\n\t", "notions:\n", "- id: x\n", "status: defined", "line: 0", "lines: \"3-1\"", "lines: 1-2147483647",
        "after: 1", "expected: null");

    private static readonly Gen<string> s_markdown = Gen.OneOf(
        "{#", "{#x}", "{#jardin-intro}", "{.c #a #b k=v k=w}", "{#x lines=\"1-\"}", "::", "::a::{#ab}", ":::", "\n:::\n", "\n::: passage {#xy}\n",
        "\n:::: passage {#xy kind=law source=dossier}\n",
        "\n::: note {#note-9 n=9}\n", "\n::: page {n=1}\n:::\n", "\n::: source {work=terral-1998}\n", "](#note-1)", "[1](#note-9)", "![a](#b)",
        "[a]: b\n", "<b>", "<!--", "-->", "<?", "&amp;", "&#0;",
        "&#x110000;", "```\n", "`", "    ", "\n***\n", "\n---\n", "\n===\n", "\n# ", "\n###### x {#x}\n", "\\", "\\\n", "*", "**", "_", "> ", "1. ",
        "999999999. ", "- ", "|a|b|\n|-|-|\n");

    private static readonly Gen<string> s_json = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", "\"", "[[", "null", "{}", "[]", "[null]", "\"\\ud800\"", "\"\\u0000\"", "1e999", "-0", "01", "//", "/* */",
        "\"id\": \"x\",", "\"via\": \"aubier-2011\"",
        "\"issued\": {\"date-parts\": [[1e9]]},", "\"issued\": {\"date-parts\": [[2011],[2010]]},", "\"author\": [{}],",
        "\"author\": [{\"literal\": \"\"}],", "\"author\": {},", "\"custom\": 1,",
        "\"page\": \"9-1\",", "\"title\": null,", "\"type\": \"legislation\",", "\"number-of-pages\": 1e300,");

    private static readonly Gen<string> s_letters = Gen.OneOf(
        "\0", "\a", "\b", "\v", "\f", "\r", "\r\n", "\n", "\n\n", "\t", " ", "\u0085", "\u2028", "\u2029", "\u00A0", "\u202F", "\u200B", "\u202E",
        "\uFEFF", "e\u0301", "ﬁ", "İ", "ß", "漢", "\U0001F600",
        "\uFFFD", "\uE000", "\u007F", "0", "-1", "2147483648", "99999999999999999999999", "٣", "a", "x y", "«", "»", "’", "jardin", "aubier");

    /// <summary>Short ones, and long ones made of one.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (8, Gen.OneOf(s_yaml, s_markdown, s_json, s_letters)),
        (2, Gen.OneOf(s_yaml, s_markdown, s_json, s_letters).Array[2, 6].Select(string.Concat)),
        (1, Gen.String[Gen.Char, 1, 12]),
        (2, Gen.Select(Gen.OneOf(s_yaml, s_markdown, s_json, s_letters), Gen.Int[2, 3_000], Repeat)));

    private static string Repeat(string piece, int times)
    {
        return string.Concat(Enumerable.Repeat(piece, Math.Min(times, Longest / piece.Length)));
    }
}
