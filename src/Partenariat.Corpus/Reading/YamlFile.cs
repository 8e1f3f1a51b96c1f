using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Partenariat.Corpus.Reading;

/// <summary>Parses a YAML file into its top-level mapping, with the place of every value.</summary>
internal static class YamlFile
{
    /// <summary>The top-level mapping, empty where the file is; null where it is broken, and then the log says so.</summary>
    public static YamlEntry? Parse(string file, string text, ProblemLog log, params string[] keys)
    {
        var parser = new ShallowParser(new Parser(new StringReader(text)));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents.Count == 0)
            {
                return new YamlEntry(new YamlMappingNode(), file, log, keys);
            }

            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new YamlEntry(root, file, log, keys);
            }

            Report(file, 1, $"des clés sont attendues au début du fichier : {string.Join(", ", keys)}.", log);
        }
        catch (YamlException exception)
        {
            Report(file, exception.Start.Line, exception.InnerException?.Message ?? exception.Message, log);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these for some unclosed brackets, without a place.
            Report(file, parser.Line, "un crochet, une accolade ou un guillemet n’est pas fermé.", log);
        }

        return null;
    }

    private static void Report(string file, long line, string message, ProblemLog log)
    {
        log.Add(ProblemCodes.BrokenYaml, file, (int)line, $"Le YAML ne se lit pas : {message}", "Vérifiez les retraits, les guillemets droits autour des textes et les crochets à cet endroit.");
    }
}
