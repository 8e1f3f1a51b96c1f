using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Partenariat.Corpus.Reading;

/// <summary>Reads the values of a YAML file as they are parsed. As deep as the parser lets it go.</summary>
internal static class YamlDocuments
{
    /// <summary>The value of each document.</summary>
    /// <exception cref="YamlException">The file is broken, or a key stands twice in a mapping.</exception>
    public static List<YamlValue> Read(IParser parser)
    {
        var documents = new List<YamlValue>();
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart)
            {
                parser.MoveNext();
                documents.Add(Value(parser));
            }
        }

        return documents;
    }

    private static YamlValue Value(IParser parser)
    {
        var start = parser.Current!;
        var line = (int)start.Start.Line;
        return start switch
        {
            Scalar text => new YamlText(line, text.Value, text.Style == ScalarStyle.Plain),
            SequenceStart => new YamlList(line, List(parser)),
            MappingStart => Map(parser, line),
            _ => throw new YamlException(start.Start, start.End, "une valeur est attendue"),
        };
    }

    private static List<YamlValue> List(IParser parser)
    {
        var items = new List<YamlValue>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            items.Add(Value(parser));
        }

        return items;
    }

    private static YamlMap Map(IParser parser, int line)
    {
        var map = new YamlMap(line, [], []);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var place = parser.Current!;
            var key = Value(parser);
            if (key is YamlText { Text: var text } && map.Has(text))
            {
                throw new YamlException(place.Start, place.End, $"« {text} » est écrit deux fois dans la même entrée");
            }

            parser.MoveNext();
            map.Keys.Add(key);
            map.Values.Add(Value(parser));
        }

        return map;
    }
}
