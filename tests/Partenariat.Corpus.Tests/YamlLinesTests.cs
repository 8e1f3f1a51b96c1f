using CsCheck;
using Partenariat.Corpus.Reading;
using Partenariat.Tests;
using YamlDotNet.Core;

namespace Partenariat.Corpus.Tests;

/// <summary>The quick reading of YAML finds what the parser of the whole language finds, or leaves the file to it.</summary>
public sealed class YamlLinesTests
{
    private const int Inputs = 5_000;
    private const int LongestSpoilt = 3_000;

    private static readonly string[] s_files =
        [.. Directory.EnumerateFiles(TestCorpora.Real, "*.yaml").Concat(Directory.EnumerateFiles(TestCorpora.Gardens, "*.yaml")).Order(StringComparer.Ordinal)];

    private static readonly string[] s_beginnings = [.. s_files.Select(file => Beginning(File.ReadAllText(file)))];

    // What means something in YAML, or is next to it.
    private static readonly string[] s_pieces =
    [
        "", "\n", "\n\n", " ", "  ", "\t", "-", "- ", ":", ": ", ",", ", ", "\"", "'", "’", "#", " # x", "{", "}", "[", "]", "&a ", "*a", "!!str ", "|", ">",
        "?", "? ", "%", "@", "`", "~", "null", "é", "\u0085", "\u2028", "\u00A0", "\uFEFF", "\\", "\\n", "\\u00e9", "\\u12", "\\ud800", "\\t", "\\\"", "\\\\",
        "---", "...", "---\n", "a: b\n", "key:\n", "key: \n",
        "- x\n", "- x: y\n", "  x: {y: \"z\"}\n", "😀", "\uD800", "0", "-1", "a.b", "a'b", "x#y", "x:y",
    ];

    private static readonly Gen<string> s_piece = Gen.Int[0, s_pieces.Length - 1].Select(piece => s_pieces[piece]);

    private static readonly Gen<(int File, int Place, int Cut, string Piece, int Other, string Second)> s_spoilt = Gen.Select(
        Gen.Int[0, s_files.Length - 1], Gen.Int[0, LongestSpoilt], Gen.Int[0, 6], s_piece, Gen.Int[0, LongestSpoilt], s_piece);

    [Fact]
    public void RealFiles_AreReadQuickly_AsTheParserReadsThem()
    {
        foreach (var file in s_files.Where(file => file.StartsWith(TestCorpora.Real, StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.True(Written(Assert.IsType<YamlMap>(YamlLines.Read(text))) == Parsed(text), file);
        }
    }

    [Fact]
    public Task SpoiltFiles_AreReadAsTheParserReadsThem_OrLeftToIt()
    {
        return FuzzRun.AllAsync(FuzzRun.Readers, Inputs, s_spoilt, spoilt =>
        {
            var text = s_beginnings[spoilt.File];
            text = Spoil(Spoil(text, spoilt.Place, spoilt.Cut, spoilt.Piece), spoilt.Other, 0, spoilt.Second);
            if (YamlLines.Read(text) is { } read)
            {
                Assert.Equal(Parsed(text), Written(read));
            }
        });
    }

    [Theory]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: {b: c, b: d}\n")]
    [InlineData("a: \"b\n  c\"\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: \"\\x41\"\n")]
    [InlineData("a: &x b\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a:\n- b\n c: d\n")]
    public void WhatIsNotOfItsForm_IsLeftToTheParser(string text)
    {
        Assert.Null(YamlLines.Read(text));
    }

    private static string Beginning(string text)
    {
        return text.Length <= LongestSpoilt ? text : text[..(text.LastIndexOf('\n', LongestSpoilt) + 1)];
    }

    private static string Spoil(string text, int place, int cut, string piece)
    {
        place = text.Length == 0 ? 0 : place % text.Length;
        return string.Concat(text.AsSpan(0, place), piece, text.AsSpan(Math.Min(text.Length, place + cut)));
    }

    private static string Parsed(string text)
    {
        return Written(Assert.Single(YamlDocuments.Read(new Parser(new StringReader(text)))));
    }

    private static string Written(YamlValue value)
    {
        return value switch
        {
            YamlText text => $"{text.Line}{(text.IsPlain ? "=" : "\"")}{text.Text}",
            YamlList list => $"{list.Line}[{string.Join('\n', list.Items.Select(Written))}]",
            YamlMap map => $"{map.Line}{{{string.Join('\n', map.Keys.Zip(map.Values, (key, each) => $"{Written(key)}: {Written(each)}"))}}}",
            _ => throw new NotSupportedException(),
        };
    }
}
