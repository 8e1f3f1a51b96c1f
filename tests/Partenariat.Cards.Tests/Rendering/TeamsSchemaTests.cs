using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests.Rendering;

/// <summary>Cards held against what Teams knows of version 1.5 and of its layouts.</summary>
public sealed class TeamsSchemaTests(TeamsSchema schema) : IClassFixture<TeamsSchema>
{
    /// <summary>Cards of every kind.</summary>
    public static TheoryData<string> Kinds => [.. EveryCard.Names];

    // Further pages are made of the same parts, and a check takes time.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Card_OfAnyKind_HoldsNothingThatTeamsDoesNotKnow(string name)
    {
        Assert.All(EveryCard.Pages(name, CardHost.Teams).Take(2), page => Assert.Empty(schema.Check(page.Card)));
    }

    [Theory]
    [InlineData("""{"type": "Layout.AreaGrid", "columnGap": "Default"}""", "columnGap")]
    [InlineData("""{"type": "Layout.AreaGrid", "targetWidth": "atLeast:Huge"}""", "atleast:huge")]
    [InlineData("""{"type": "Layout.AreaGrid", "areas": [{"name": "a", "column": "1"}]}""", "number")]
    public void Layout_WithAFault_IsRefused(string layout, string fault)
    {
        var card = JsonNode.Parse($$"""{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Container", "items": [], "layouts": [{{layout}}]}]}""")!;

        Assert.Contains(fault, Assert.Single(schema.Check(card)), StringComparison.Ordinal);
    }

    // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/container-layouts: columns in per cent, the last of
    // them may be left out and takes the rest; columns and rows are counted from 1; an element goes to the area that it names.
    [Fact]
    public void Layouts_OfEveryContrast_PlaceEachElementOnceWithinTheColumns()
    {
        var cards = new AnswerCards(TestEditions.Real);
        Assert.All(TestAnswers.EachContrast(TestEditions.Real), answer =>
        {
            var containers = CardTree.All(cards.Render(answer, new CardOptions(CardHost.Teams)).Card).Where(element => element["layouts"] is not null).ToList();
            Assert.NotEmpty(containers);
            Assert.All(containers, container =>
            {
                var layout = Assert.Single(container["layouts"]!.AsArray())!;
                var columns = layout["columns"]!.AsArray().Select(column => (int)column!).ToList();
                var areas = layout["areas"]!.AsArray().Select(area => ((string)area!["name"]!, (int)area["row"]!, (int)area["column"]!)).ToList();
                Assert.All(columns, column => Assert.InRange(column, 1, 99));
                Assert.InRange(columns.Sum(), 0, 99);
                Assert.Equal(Enumerable.Range(1, columns.Count + 1).Select(column => (1, column)), areas.Select(area => (area.Item2, area.Item3)));
                Assert.Equal(areas.Select(area => area.Item1), container["items"]!.AsArray().Select(item => (string?)item!["grid.area"]));
                Assert.Equal(areas.Count, areas.DistinctBy(area => area.Item1).Count());
            });
        });
    }
}
