using YamlDotNet.Core;

namespace Partenariat.Corpus.Reading;

/// <summary>Parses a YAML file into its top-level mapping, with the place of every value.</summary>
internal static class YamlFile
{
    /// <summary>The top-level mapping, empty where the file is; null where it is broken, and then the log says so.</summary>
    public static YamlEntry? Parse(string file, string text, ProblemLog log, params string[] keys)
    {
        if (YamlLines.Read(text) is { } lines)
        {
            return new YamlEntry(lines, file, log, keys);
        }

        var parser = new ShallowParser(new Parser(new StringReader(text)));
        try
        {
            var documents = YamlDocuments.Read(parser);
            if (documents.Count == 0)
            {
                return new YamlEntry(new YamlMap(1, [], []), file, log, keys);
            }

            if (documents is [YamlMap root])
            {
                return new YamlEntry(root, file, log, keys);
            }

            Report(file, text, 1, $"des clés sont attendues au début du fichier : {string.Join(", ", keys)}.", log);
        }
        catch (YamlException exception)
        {
            Report(file, text, exception.Start.Line, exception.InnerException?.Message ?? exception.Message, log);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these for some unclosed brackets, without a place.
            Report(file, text, parser.Line, "un crochet, une accolade ou un guillemet n’est pas fermé.", log);
        }

        return null;
    }

    private static void Report(string file, string text, long line, string message, ProblemLog log)
    {
        // What is not closed at the end is told on the line after it.
        var place = (int)Math.Min(line, 1 + text.AsSpan().Count('\n'));
        log.Add(
            ProblemCodes.BrokenYaml,
            file,
            place,
            $"Le YAML ne se lit pas : {message.TrimEnd('.')}.",
            "Vérifiez les retraits, les guillemets droits autour des textes et les crochets à cet endroit.");
    }
}
