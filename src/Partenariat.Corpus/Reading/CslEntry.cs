using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Reading;

/// <summary>An entry of <c>sources.json</c>, checked against the vocabulary of CSL-JSON.</summary>
internal sealed class CslEntry(JsonObject csl, int line, ProblemLog log)
{
    /// <summary>The work; what does not fit the format is in the log.</summary>
    public Source ToSource()
    {
        CheckVariables();
        var custom = csl["custom"] as JsonObject;
        CheckCustom(custom);
        var id = Text("id", csl) ?? "";
        Ids.Check(id, CorpusFiles.Sources, line, log);
        return new Source
        {
            Id = id,
            Type = ReadType(),
            Title = Text("title", csl),
            ShortTitle = Text("title-short", csl),
            ContainerTitle = Text("container-title", csl),
            AuthorIds = ReadAuthorIds(custom),
            Year = ReadYear(),
            ViaId = custom is null ? null : Text("via", custom),
            Csl = csl,
        };
    }

    private string ReadType()
    {
        var type = Text("type", csl) ?? "";
        if (!CslVocabulary.Types.Contains(type))
        {
            Report($"le type « {type} » est inconnu de CSL-JSON", $"Types possibles : {string.Join(", ", CslVocabulary.Types)}.");
        }

        return type;
    }

    private void CheckVariables()
    {
        foreach (var (name, value) in csl)
        {
            var (isRight, expected) = name switch
            {
                "custom" => (value is JsonObject, "{\"authors\": […], \"via\": \"…\"}"),
                _ when CslVocabulary.Names.Contains(name) => (AreNames(value), "[{\"family\": \"…\", \"given\": \"…\"}] ou [{\"literal\": \"…\"}]"),
                _ when CslVocabulary.Dates.Contains(name) => (IsDate(value), "{\"date-parts\": [[2007, 3]]}"),
                _ when CslVocabulary.Texts.Contains(name) => (value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number, "un texte"),
                _ => (true, ""),
            };
            if (!isRight)
            {
                Report($"« {name} » n’a pas la forme attendue", $"Écrivez {expected}.");
            }
            else if (expected.Length == 0)
            {
                log.Add(
                    ProblemCodes.UnknownKey,
                    CorpusFiles.Sources,
                    line,
                    $"« {Text("id", csl)} » : la variable « {name} » est inconnue de CSL-JSON.",
                    "Corrigez son nom, ou mettez le renseignement dans note.");
            }
        }
    }

    private void CheckCustom(JsonObject? custom)
    {
        foreach (var (name, value) in custom?.AsEnumerable() ?? [])
        {
            if (name is not ("authors" or "via"))
            {
                log.Add(
                    ProblemCodes.UnknownKey,
                    CorpusFiles.Sources,
                    line,
                    $"« {Text("id", csl)} » : custom.{name} est inconnu.",
                    "Clés possibles : authors, via.");
            }
            else if (name == "via" ? value?.GetValueKind() != JsonValueKind.String : value is not JsonArray)
            {
                Report($"custom.{name} n’a pas la forme attendue", "Écrivez {\"authors\": [\"…\"], \"via\": \"…\"}.");
            }
        }
    }

    private string[] ReadAuthorIds(JsonObject? custom)
    {
        string[] ids = [.. (custom?["authors"] as JsonArray ?? []).Select(node => node?.ToString() ?? "")];
        if (ids.Length == 0 && csl["author"] is JsonArray { Count: > 0 })
        {
            Report("l’ouvrage a des auteurs sans identifiant", "Ajoutez \"custom\": {\"authors\": [\"…\"]}, avec les identifiants de authors.yaml.");
        }

        return ids;
    }

    private int? ReadYear()
    {
        return csl["issued"] is { } issued && IsDate(issued) ? issued["date-parts"]![0]![0]!.GetValue<int>() : null;
    }

    private static bool AreNames(JsonNode? value)
    {
        return value is JsonArray { Count: > 0 } names
            && names.All(name => name is JsonObject person
                && (person["family"] ?? person["literal"]) is not null
                && CslVocabulary.NameParts.All(part => person[part] is null || person[part]!.GetValueKind() == JsonValueKind.String));
    }

    private static bool IsDate(JsonNode? value)
    {
        return value is JsonObject date && date["date-parts"] is JsonArray { Count: 1 or 2 } dates
            && dates.All(day => day is JsonArray { Count: >= 1 and <= 3 } parts
                && parts.All(part => part is JsonValue number && number.TryGetValue<int>(out var value) && value > 0));
    }

    private static string? Text(string name, JsonObject parent)
    {
        return parent[name] is JsonValue value ? value.ToString() : null;
    }

    private void Report(string cause, string remedy)
    {
        log.Add(ProblemCodes.WrongValue, CorpusFiles.Sources, line, $"« {Text("id", csl)} » : {cause}.", remedy);
    }
}
