using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Partenariat.Corpus.Reading;

/// <summary>Parses a YAML file into its top-level mapping, with the place of every value.</summary>
internal static class YamlFile
{
    // Far more than the format needs; a bomb of brackets must not exhaust the stack.
    private const int MaxDepth = 32;

    /// <summary>The top-level mapping, empty where the file is; null where it is broken, and then the log says so.</summary>
    public static YamlEntry? Parse(string file, string text, ProblemLog log, params string[] keys)
    {
        try
        {
            CheckDepth(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0)
            {
                return new YamlEntry(new YamlMappingNode(), file, log, keys);
            }

            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new YamlEntry(root, file, log, keys);
            }

            log.Add(ProblemCodes.BrokenYaml, file, 1, $"Le fichier doit être un seul tableau de clés : {string.Join(", ", keys)}.", "Reprenez la première ligne d’un fichier existant.");
        }
        catch (YamlException exception)
        {
            log.Add(ProblemCodes.BrokenYaml, file, (int)exception.Start.Line, $"Le YAML ne se lit pas : {exception.InnerException?.Message ?? exception.Message}", "Vérifiez les retraits, les guillemets droits autour des textes et les crochets à cet endroit.");
        }

        return null;
    }

    private static void CheckDepth(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new YamlException(parser.Current.Start, parser.Current.End, $"plus de {MaxDepth} niveaux imbriqués.");
            }
        }
    }
}
