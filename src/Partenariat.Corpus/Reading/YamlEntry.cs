using System.Globalization;

namespace Partenariat.Corpus.Reading;

/// <summary>A mapping of a YAML file, read key by key; what does not fit goes to the log with its line.</summary>
internal sealed class YamlEntry
{
    private readonly string _file;
    private readonly ProblemLog _log;
    private readonly Dictionary<string, YamlValue> _values = new(StringComparer.Ordinal);

    /// <param name="node">The mapping.</param>
    /// <param name="file">The file, for problems.</param>
    /// <param name="log">Where problems go.</param>
    /// <param name="keys">The keys that it may have; empty where the keys are data.</param>
    public YamlEntry(YamlMap node, string file, ProblemLog log, IReadOnlyCollection<string> keys)
    {
        _file = file;
        _log = log;
        Line = node.Line;
        for (var index = 0; index < node.Keys.Count; index++)
        {
            var name = (node.Keys[index] as YamlText)?.Text ?? "";
            _values[name] = node.Values[index];
            if (keys.Count > 0 && !keys.Contains(name))
            {
                var line = node.Keys[index].Line;
                log.Add(ProblemCodes.UnknownKey, file, line, $"La clé « {name} » est inconnue ici.", $"Clés possibles : {string.Join(", ", keys)}.");
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
        return _values.TryGetValue(key, out var node) ? node.Line : Line;
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

        if (node is not YamlList list)
        {
            return Scalar(key, node) is { } alone ? [alone] : [];
        }

        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (Scalar(key, item) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The mappings of a list, each with the keys that it may have.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key, params string[] keys)
    {
        if (!_values.TryGetValue(key, out var node) || node is YamlText { Text: "" })
        {
            return [];
        }

        if (node is not YamlList list)
        {
            ReportValue(key, "une liste est attendue", "Faites précéder chaque élément d’un tiret.");
            return [];
        }

        return [.. list.Items.Select(item => Entry(key, item, keys)).OfType<YamlEntry>()];
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

    private YamlEntry? Entry(string key, YamlValue node, string[] keys)
    {
        if (node is YamlMap mapping)
        {
            return new YamlEntry(mapping, _file, _log, keys);
        }

        ReportValue(key, "des clés sont attendues", $"Écrivez {{{string.Join(": …, ", keys)}: …}}.");
        return null;
    }

    private string? Scalar(string key, YamlValue node)
    {
        if (node is YamlText text)
        {
            return text.IsPlain && text.Text is "" or "~" or "null" ? null : text.Text;
        }

        ReportValue(key, "un texte simple est attendu", "Mettez le texte entre guillemets droits.");
        return null;
    }
}
