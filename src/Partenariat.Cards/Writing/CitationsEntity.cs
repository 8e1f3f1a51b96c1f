using System.Text.Json.Nodes;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;

namespace Partenariat.Cards.Writing;

/// <summary>The sources of a page as native citations of Teams.</summary>
/// <remarks>
/// learn.microsoft.com, « Bot messages with AI-generated content »: one root entity of the type Message, at most ten
/// claims, names of at most 80 characters, abstracts of at most 160. No AI label: nothing here is generated.
/// </remarks>
internal sealed class CitationsEntity(Edition edition)
{
    private const int MostClaims = 10;
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    /// <summary>The entity, or null where the page shows no passage.</summary>
    public JsonObject? Of(AnswerView view)
    {
        var origins = view.Blocks.SelectMany(Origins).DistinctBy(origin => origin.PassageId).Take(MostClaims);
        var claims = origins.Select((origin, index) => Claim(origin, index + 1)).ToArray<JsonNode?>();
        return claims.Length == 0 ? null : new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["citation"] = new JsonArray(claims),
        };
    }

    private static IEnumerable<Origin> Origins(Block block)
    {
        return block switch
        {
            QuotedPassage passage => [passage.Origin],
            References references => references.Works.SelectMany(work => work.Origins),
            NotionTable table => table.Sources.Works.SelectMany(work => work.Origins),
            DebatePosition position => [position.Origin],
            _ => [],
        };
    }

    private JsonObject Claim(Origin origin, int position)
    {
        var passage = edition.FindPassage(origin.PassageId);
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Shortener.Label(passage is null ? origin.Place : Wording.Origins.ShortOf(passage), LongestName),
            ["abstract"] = Shortener.Label(OneLine.Of(passage?.Text ?? origin.Place), LongestAbstract),
        };
        if (origin.Address is { } address)
        {
            appearance["url"] = address.AbsoluteUri;
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = appearance };
    }
}
