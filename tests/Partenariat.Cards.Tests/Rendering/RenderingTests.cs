namespace Partenariat.Cards.Tests.Rendering;

public sealed class RenderingTests(CardRenderer renderer) : IClassFixture<CardRenderer>
{
    [Theory]
    [ClassData(typeof(EveryCard))]
    public void Card_DrawnByTheOfficialRenderer_GivesNoWarning(string name, CardHost host)
    {
        Assert.All(EveryCard.Pages(name, host), page =>
        {
            var drawing = renderer.Draw(page.Card);
            Assert.Equal("1.5", drawing.Version);
            Assert.Empty(drawing.Events);
            Assert.Empty(drawing.Logged);
            Assert.Contains(page.View.Title, drawing.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Renderer_GivenAnUnknownElement_SaysSo()
    {
        var card = System.Text.Json.Nodes.JsonNode.Parse("""{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Hologram"}]}""")!;

        Assert.Single(renderer.Draw(card).Events);
    }

    [Fact]
    public void Contrast_DrawnWhereNoLayoutIsKnown_IsStackedWholeInItsOrder()
    {
        var card = EveryCard.Pages("contraste", CardHost.Teams)[0].Card;
        var row = CardTree.All(card).First(element => element["layouts"] is not null);
        var texts = CardTree.All(row).Select(element => (string?)element["text"]).OfType<string>();

        var drawn = renderer.Draw(card).Text;

        Assert.Contains(string.Concat(texts), drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadMore_Pressed_ShowsTheWholePassageInPlaceOfItsBeginning()
    {
        var card = EveryCard.Pages("passage", CardHost.WebChat).Single().Card;

        var drawing = renderer.Draw(card);

        Assert.Contains("Lire la suite", drawing.Buttons);
        Assert.Equal([("debut-0", false), ("entier-0", true)], drawing.Toggled.Select(entry => (entry.Key, entry.Value)));
    }

    [Theory]
    [InlineData("{{DATE(2020-01-01T00:00:00Z, SHORT)}}")] // evaluated by hosts in every text
    [InlineData("**gras** _italique_ [lien](https://exemple.example) <b>html</b>")]
    [InlineData("# titre")]
    public void UserText_WithMarkup_IsShownToTheLetter(string given)
    {
        var answer = TestAnswers.Quotation(TestQuotations.NotFound(given));
        var card = new AnswerCards(TestEditions.Gardens).Render(answer with { Title = given }, new CardOptions(CardHost.WebChat)).Card;

        var text = renderer.Draw(card).Text.Replace("\u2060", "", StringComparison.Ordinal);

        Assert.Contains(given, text, StringComparison.Ordinal);
        Assert.DoesNotContain(CardTree.OfType(card, "TextBlock"), block => ((string)block["text"]!).Contains(given, StringComparison.Ordinal));
    }
}
