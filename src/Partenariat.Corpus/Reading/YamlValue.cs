namespace Partenariat.Corpus.Reading;

/// <summary>A value of a YAML file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
internal abstract record YamlValue(int Line);

/// <summary>A text.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">True where it stands without quotation marks.</param>
internal sealed record YamlText(int Line, string Text, bool IsPlain) : YamlValue(Line);

/// <summary>A list.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Items">What is in it.</param>
internal sealed record YamlList(int Line, List<YamlValue> Items) : YamlValue(Line);

/// <summary>A mapping.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Values">The value of each.</param>
internal sealed record YamlMap(int Line, List<YamlValue> Keys, List<YamlValue> Values) : YamlValue(Line)
{
    /// <summary>True where it has a key already.</summary>
    public bool Has(string key)
    {
        foreach (var known in Keys)
        {
            if (known is YamlText text && text.Text == key)
            {
                return true;
            }
        }

        return false;
    }
}
