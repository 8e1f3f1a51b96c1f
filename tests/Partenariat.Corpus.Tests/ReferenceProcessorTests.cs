using System.Text.Json.Nodes;
using Partenariat.Corpus.Citations;

namespace Partenariat.Corpus.Tests;

/// <summary>Our references beside those of established processors, for every work of both corpora.</summary>
public sealed class ReferenceProcessorTests
{
    public static TheoryData<string> Corpora => [TestCorpora.Real, TestCorpora.Gardens];

    public static TheoryData<CitationStyle> Formats => [CitationStyle.BibTex, CitationStyle.Ris, CitationStyle.CslJson];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Format_Apa_IsThatOfTheReferenceProcessor(string folder)
    {
        var sources = TestCorpora.ReadClean(folder).Sources;
        var expected = await CitationProcessors.FormatApaAsync(new JsonArray([.. sources.Select(Item)]));
        Assert.Equal(
            sources.Select(source => Plain(expected[source.Id]!.GetValue<string>())),
            sources.Select(source => Plain(Citation.Format(CitationStyle.Apa, source))));
    }

    [Fact]
    public async Task Format_ApaOfOtherTypes_IsThatOfTheReferenceProcessor()
    {
        var sources = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "citations", "autres-types.json")))!.AsArray()
            .Select(node => new Source { Id = node!["id"]!.GetValue<string>(), Type = node["type"]!.GetValue<string>(), Title = node["title"]?.GetValue<string>(), Csl = node.AsObject() })
            .ToList();
        var expected = await CitationProcessors.FormatApaAsync(new JsonArray([.. sources.Select(Item)]));
        Assert.Equal(
            sources.Select(source => Plain(expected[source.Id]!.GetValue<string>())),
            sources.Select(source => Plain(Citation.Format(CitationStyle.Apa, source))));
    }

    [Theory]
    [InlineData("-", "Aubier. (2011).")]
    [InlineData("…", "Aubier, …. (2011).")]
    [InlineData("L-", "Aubier, L. (2011).")]
    [InlineData("", "Aubier. (2011).")]
    [InlineData("\U0001F600mile", "Aubier, \U0001F600. (2011).")]
    public void Format_ApaOfAGivenNameWithoutAWord_HasTheInitialsThatThereAre(string given, string expected)
    {
        var work = TestCorpora.ReadClean(TestCorpora.Gardens).FindSource("aubier-2011")!;
        var csl = work.Csl.DeepClone().AsObject();
        csl["author"]![0]!["given"] = given;
        Assert.StartsWith(expected, Citation.Format(CitationStyle.Apa, work with { Csl = csl }), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Format_ExchangeFormat_IsReadBack(CitationStyle style)
    {
        var sources = new[] { TestCorpora.Real, TestCorpora.Gardens }.SelectMany(folder => TestCorpora.ReadClean(folder).Sources).ToList();
        var read = await CitationProcessors.ReadAsync(sources.Select(source => Citation.Format(style, source)));
        Assert.Equal(sources.Select(source => Facts(source.Csl)), read.AsArray().Select(items => Facts(Assert.Single(items!.AsArray())!.AsObject())));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Format_ExchangeFormatOfArticleOrEntry_KeepsWhereItAppeared(CitationStyle style)
    {
        var sources = TestCorpora.ReadClean(TestCorpora.Real).Sources.Where(source => source.Type is "article-journal" or "chapter" or "entry-dictionary").ToList();
        var read = await CitationProcessors.ReadAsync(sources.Select(source => Citation.Format(style, source)));
        Assert.Equal(sources.Select(source => Place(source.Csl)), read.AsArray().Select(items => Place(items![0]!.AsObject())));
    }

    [Fact]
    public async Task Format_PassageInExchangeFormat_TellsItsPlaceInTheNote()
    {
        var passage = TestCorpora.ReadClean(TestCorpora.Gardens).FindPassage("terral-conversation")!;
        var read = await CitationProcessors.ReadAsync(
            new[] { CitationStyle.BibTex, CitationStyle.Ris, CitationStyle.CslJson }.Select(style => Citation.Format(style, passage)));
        Assert.All(read.AsArray(), items =>
        {
            var note = Plain(items![0]!["note"]!.GetValue<string>());
            Assert.Contains("Passage cité : p. 7. Cité dans : AUBIER Lise, Cultiver ensemble, Le Sillon, 2011, p. 13.", note, StringComparison.Ordinal);
        });
    }

    // What every format carries: who, what and when.
    private static string Facts(JsonObject item)
    {
        var authors = (item["author"] as JsonArray ?? []).Select(name => (name!["family"] ?? name["literal"])!.GetValue<string>());
        var year = item["issued"]?["date-parts"]?[0]?[0];
        return $"{string.Join(';', authors)} | {item["title"]} | {year}";
    }

    private static string Place(JsonObject item)
    {
        var pages = item["page"]?.ToString().Replace('\u2013', '-').Replace("--", "-", StringComparison.Ordinal);
        return $"{item["container-title"]} | {item["volume"]} | {item["issue"] ?? item["number"]} | {pages}";
    }

    // The two places where the French of the processor's locale is not fit to print (see ApaReference).
    private static JsonNode Item(Source source)
    {
        var item = source.Csl.DeepClone().AsObject();
        if (source.Type == "legislation")
        {
            item.Remove("number");
        }

        return item;
    }

    private static string Plain(string text)
    {
        return text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\u2011', '-').Replace(" Consulté http", " http", StringComparison.Ordinal);
    }
}
