using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Partenariat.Bot.Dossier;
using Partenariat.Cards;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Asking;

/// <summary>An answer as the JSON object of the answer format (docs/answer-format.md).</summary>
internal static class AnswerJson
{
    /// <summary>French letters stay readable; the output goes to files and terminals, never into HTML.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Maps an answer.</summary>
    /// <param name="id">The id of the question, or null.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="page">The first page of its card.</param>
    /// <param name="text">The whole answer as text.</param>
    public static JsonObject From(string? id, Answer answer, RenderedAnswer page, string text)
    {
        var json = new JsonObject
        {
            ["id"] = id,
            ["kind"] = KebabCase(answer.Kind),
        };
        if (answer.Absence is { } absence)
        {
            json["absence"] = KebabCase(absence);
        }

        json["notions"] = Strings(answer.Notions);
        json["passages"] = new JsonArray([.. answer.Passages.Select(PassageNode)]);
        json["contrasts"] = new JsonArray([.. answer.Contrasts.Select(ContrastNode)]);
        json["positions"] = new JsonArray([.. (answer.Debate?.Positions ?? []).Select(PositionNode)]);
        ReviewJson.AddTo(json, answer.Review);
        json["shown"] = new JsonArray([.. page.Shown.Select(item => ItemNode(item, answer))]);
        json["suggestions"] = Strings([.. answer.Choices.Concat(answer.Suggestions).Select(suggestion => suggestion.Question)]);
        json["why"] = answer.Why;
        json["text"] = text;
        json["card"] = page.Card;
        return json;
    }

    private static JsonNode PassageNode(Passage passage)
    {
        return new JsonObject
        {
            ["id"] = passage.Id,
            ["text"] = passage.Text,
            ["author"] = Names(passage.Authors),
            ["quotedBy"] = Names(passage.QuotedBy),
            ["work"] = passage.Source.Title ?? passage.Via?.Title ?? passage.Source.ContainerTitle,
            ["year"] = passage.Source.Year,
            ["locator"] = passage.Locator,
            ["reference"] = Citation.Format(CitationStyle.Iso690, passage),
            ["section"] = passage.Section.Title,
            ["page"] = passage.Page,
            ["notions"] = Strings(passage.Notions),
            ["kind"] = KebabCase(passage.Kind),
            ["url"] = PassageAddress.InDossier(passage),
        };
    }

    private static JsonNode ItemNode(ShownItem item, Answer answer)
    {
        var passages = answer.Passages.Where(passage => item.Passages.Contains(passage.Id, StringComparer.Ordinal)).ToList();
        var authors = passages.SelectMany(passage => passage.Authors.Concat(passage.About))
            .Where(author => item.Authors.Contains(author.Id, StringComparer.Ordinal))
            .DistinctBy(author => author.Id);
        return new JsonObject
        {
            ["kind"] = KebabCase(item.Kind),
            ["label"] = item.Label,
            ["author"] = Names([.. authors]),
            ["work"] = passages.FirstOrDefault(passage => passage.Source.Id == item.Work)?.Source.Title,
            ["passages"] = Strings(item.Passages),
        };
    }

    private static JsonNode ContrastNode(Contrast contrast)
    {
        return new JsonObject
        {
            ["id"] = contrast.Id,
            ["by"] = Names(contrast.By),
            ["rows"] = new JsonArray(
            [
                .. contrast.Rows.Select(row => (JsonNode)new JsonObject
                {
                    ["dimension"] = row.Dimension,
                    ["cells"] = new JsonArray(
                    [
                        .. row.Cells.Select(cell => (JsonNode)new JsonObject
                        {
                            ["notion"] = cell.NotionId,
                            ["text"] = cell.Text,
                            ["passage"] = cell.Passage.Id,
                        }),
                    ]),
                }),
            ]),
        };
    }

    private static JsonNode PositionNode(Position position)
    {
        return new JsonObject
        {
            ["position"] = position.Label,
            ["by"] = Names(position.By),
            ["text"] = position.Text,
            ["passage"] = position.Passage.Id,
        };
    }

    private static string? Names(IReadOnlyList<Author> authors)
    {
        return authors.Count == 0 ? null : string.Join(", ", authors.Select(author => author.Name));
    }

    private static JsonArray Strings(IReadOnlyList<string> strings)
    {
        return [.. strings.Select(value => (JsonNode?)value)];
    }

    private static string KebabCase<T>(T value)
        where T : struct, Enum
    {
        return JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}
