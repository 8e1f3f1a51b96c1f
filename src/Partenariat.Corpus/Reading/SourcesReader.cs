using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Reading;

/// <summary>Reads <c>sources.json</c>: an array of CSL-JSON entries, as Zotero exports it.</summary>
internal static class SourcesReader
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <summary>
    /// The works in the order of the file, their references not yet followed; null where the JSON is broken.
    /// </summary>
    public static IReadOnlyList<Located<Source>>? Read(string text, ProblemLog log)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                return [.. ReadEntries(bytes, log)];
            }

            log.Add(
                ProblemCodes.BrokenJson,
                CorpusFiles.Sources,
                1,
                "Le fichier doit être une liste d’ouvrages.",
                "Mettez les ouvrages entre crochets : [ {…}, {…} ].");
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            log.Add(
                ProblemCodes.BrokenJson,
                CorpusFiles.Sources,
                line,
                $"Le JSON ne se lit pas : {exception.Message}",
                "Vérifiez les virgules, les guillemets droits et les accolades à cet endroit.");
        }

        return null;
    }

    private static List<Located<Source>> ReadEntries(byte[] bytes, ProblemLog log)
    {
        var sources = new List<Located<Source>>();
        var reader = new Utf8JsonReader(bytes);
        var (line, counted) = (1, 0);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            // Positions are those of the reader only: the tree of System.Text.Json keeps none.
            var start = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted..start).Count((byte)'\n');
            counted = start;
            reader.Skip();
            if (ParseEntry(bytes.AsSpan(start..(int)reader.BytesConsumed), line, log) is { } csl)
            {
                sources.Add(new(new CslEntry(csl, line, log).ToSource(), line));
            }
        }

        return sources;
    }

    private static JsonObject? ParseEntry(ReadOnlySpan<byte> bytes, int line, ProblemLog log)
    {
        if (HalfCharacter(bytes) is { } at)
        {
            log.Add(
                ProblemCodes.BrokenJson,
                CorpusFiles.Sources,
                line + bytes[..at].Count((byte)'\n'),
                "Un caractère écrit « \\u… » n’est donné qu’à moitié.",
                "Écrivez le caractère lui-même, sans « \\u ».");
            return null;
        }

        try
        {
            if (JsonNode.Parse(bytes, documentOptions: s_strict) is JsonObject csl)
            {
                return csl;
            }

            log.Add(
                ProblemCodes.BrokenJson,
                CorpusFiles.Sources,
                line,
                "Cet élément n’est pas un ouvrage.",
                "Écrivez-le entre accolades : {\"id\": …, \"type\": …}.");
        }
        catch (JsonException)
        {
            // The file as a whole has been parsed: only a name given twice is left.
            log.Add(ProblemCodes.BrokenJson, CorpusFiles.Sources, line, "Une clé de cet ouvrage est donnée deux fois.", "Gardez-en une.");
        }

        return null;
    }

    // « \ud83d » without its second half is good JSON and no text: reading it throws, sooner or later.
    private static int? HalfCharacter(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                try
                {
                    reader.GetString();
                }
                catch (InvalidOperationException)
                {
                    return (int)reader.TokenStartIndex;
                }
            }
        }

        return null;
    }
}
