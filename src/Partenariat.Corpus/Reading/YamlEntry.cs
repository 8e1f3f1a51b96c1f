using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Partenariat.Corpus.Reading;

/// <summary>A mapping of a YAML file, read key by key; what does not fit goes to the log with its line.</summary>
internal sealed class YamlEntry
{
    private readonly string _file;
    private readonly ProblemLog _log;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <param name="node">The mapping.</param>
    /// <param name="file">The file, for problems.</param>
    /// <param name="log">Where problems go.</param>
    /// <param name="keys">The keys that it may have; empty where the keys are data.</param>
    public YamlEntry(YamlMappingNode node, string file, ProblemLog log, IReadOnlyCollection<string> keys)
    {
        _file = file;
        _log = log;
        Line = LineOf(node);
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            _values[name] = value;
            if (keys.Count > 0 && !keys.Contains(name))
            {
                log.Add(ProblemCodes.UnknownKey, file, LineOf(key), $"La clé « {name} » est inconnue ici.", $"Clés possibles : {string.Join(", ", keys)}.");
            }
        }
    }

    /// <summary>The line on which the mapping begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>The line of a key's value, or that of the mapping where the key is absent.</summary>
    public int LineOf(string key)
    {
        return _values.TryGetValue(key, out var node) ? LineOf(node) : Line;
    }

    /// <summary>True where the key is written, even without a value.</summary>
    public bool Has(string key)
    {
        return _values.ContainsKey(key);
    }

    /// <summary>The text of a key, or null where it is absent or null.</summary>
    public string? Text(string key)
    {
        return _values.TryGetValue(key, out var node) ? Scalar(key, node) : null;
    }

    /// <summary>The text of a key that must be there; empty, and a problem, where it is not.</summary>
    public string RequiredText(string key)
    {
        var text = Text(key);
        if (string.IsNullOrEmpty(text))
        {
            ReportMissing(key);
        }

        return text ?? "";
    }

    /// <summary>A whole number above zero that must be there; 0, and a problem, where it is not.</summary>
    public int RequiredNumber(string key)
    {
        if (Text(key) is not { } text)
        {
            ReportMissing(key);
            return 0;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        ReportValue(key, $"« {text} » n’est pas un nombre entier", "Écrivez un nombre, sans autre signe.");
        return 0;
    }

    /// <summary>The texts of a list; a lone text counts as a list of one, an absent key as an empty list.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            return [];
        }

        var items = node is YamlSequenceNode sequence ? sequence.Children : [node];
        return [.. items.Select(item => Scalar(key, item)).OfType<string>()];
    }

    /// <summary>The mappings of a list, each with the keys that it may have.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key, params string[] keys)
    {
        if (!_values.TryGetValue(key, out var node) || node is YamlScalarNode { Value: null or "" })
        {
            return [];
        }

        if (node is not YamlSequenceNode sequence)
        {
            ReportValue(key, "une liste est attendue", "Faites précéder chaque élément d’un tiret.");
            return [];
        }

        return [.. sequence.Children.Select(item => Entry(key, item, keys)).OfType<YamlEntry>()];
    }

    /// <summary>The mapping under a key, or null where it is absent.</summary>
    public YamlEntry? Entry(string key, params string[] keys)
    {
        return _values.TryGetValue(key, out var node) ? Entry(key, node, keys) : null;
    }

    /// <summary>Reports the value of a key, with its line.</summary>
    public void ReportValue(string key, string cause, string remedy)
    {
        _log.Add(ProblemCodes.WrongValue, _file, LineOf(key), $"« {key} » : {cause}.", remedy);
    }

    private void ReportMissing(string key)
    {
        _log.Add(ProblemCodes.MissingKey, _file, LineOf(key), $"« {key} » manque.", $"Ajoutez {key} à cette entrée.");
    }

    private YamlEntry? Entry(string key, YamlNode node, string[] keys)
    {
        if (node is YamlMappingNode mapping)
        {
            return new YamlEntry(mapping, _file, _log, keys);
        }

        ReportValue(key, "des clés sont attendues", $"Écrivez {{{string.Join(": …, ", keys)}: …}}.");
        return null;
    }

    private string? Scalar(string key, YamlNode node)
    {
        if (node is YamlScalarNode scalar)
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";
            return isNull ? null : scalar.Value;
        }

        ReportValue(key, "un texte simple est attendu", "Mettez le texte entre guillemets droits.");
        return null;
    }

    private static int LineOf(YamlNode node)
    {
        return (int)node.Start.Line;
    }
}
