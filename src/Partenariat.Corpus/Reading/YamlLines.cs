using System.Globalization;
using System.Text;

namespace Partenariat.Corpus.Reading;

/// <summary>
/// Reads the YAML in which a corpus is written, many times faster than a parser of the whole language: keys with a value on their
/// line (a text, <c>[a, "b"]</c>, <c>{key: "…"}</c>), or with lists and further keys below them. Where anything else stands in a
/// file, this reads nothing of it.
/// </summary>
internal sealed class YamlLines
{
    private const int MaxDepth = 32;
    private const int HexLength = 4;
    private const string Dash = "- ";

    private readonly string _text;
    private int _place;
    private int _line = 1;

    // How far the line that comes next is moved in; -1 at the end.
    private int _column = -1;

    private YamlLines(string text)
    {
        _text = text;
    }

    private char Current => _place < _text.Length ? _text[_place] : '\n';

    /// <summary>The top-level mapping; null for a file that is not of this form.</summary>
    public static YamlMap? Read(string text)
    {
        var lines = new YamlLines(text);
        return lines.BeginLine() && lines._column == 0 && lines.ReadMap(0, 0) is { } map && lines._column < 0 ? map : null;
    }

    // Its first key comes next, its others on the lines below, moved in as far.
    private YamlMap? ReadMap(int column, int depth)
    {
        var map = new YamlMap(_line, [], []);
        do
        {
            if (depth > MaxDepth || ReadKey(map) is not { } key || !Take(":") || ReadValue(column, depth) is not { } value || _column > column)
            {
                return null;
            }

            map.Keys.Add(key);
            map.Values.Add(value);
        }
        while (_column == column && !IsAt(Dash));
        return map;
    }

    // A list may stand as far left as its key.
    private YamlValue? ReadValue(int column, int depth)
    {
        if (Take(" "))
        {
            return ReadInLine() is { } value && EndLine() ? value : null;
        }

        if (!EndLine() || _column < column)
        {
            return null;
        }

        return IsAt(Dash) ? ReadList(_column, depth + 1) : _column > column ? ReadMap(_column, depth + 1) : null;
    }

    private YamlList? ReadList(int column, int depth)
    {
        var list = new YamlList(_line, []);
        do
        {
            _place += Dash.Length;
            YamlValue? item = IsKey() ? ReadMap(column + Dash.Length, depth + 1) : ReadInLine() is { } value && EndLine() ? value : null;
            if (depth > MaxDepth || item is null || _column > column)
            {
                return null;
            }

            list.Items.Add(item);
        }
        while (_column == column && IsAt(Dash));
        return list;
    }

    private YamlValue? ReadInLine()
    {
        return Take("{") ? ReadBraces() : ReadListOrText();
    }

    private YamlValue? ReadListOrText()
    {
        return Take("[") ? ReadBrackets() : ReadText();
    }

    private YamlMap? ReadBraces()
    {
        var map = new YamlMap(_line, [], []);
        do
        {
            if (ReadKey(map) is not { } key || !Take(": ") || ReadListOrText() is not { } value)
            {
                return null;
            }

            map.Keys.Add(key);
            map.Values.Add(value);
        }
        while (Take(", "));
        return Take("}") ? map : null;
    }

    private YamlList? ReadBrackets()
    {
        var list = new YamlList(_line, []);
        if (Take("]"))
        {
            return list;
        }

        do
        {
            if (ReadText() is not { } text)
            {
                return null;
            }

            list.Items.Add(text);
        }
        while (Take(", "));
        return Take("]") ? list : null;
    }

    private YamlText? ReadKey(YamlMap map)
    {
        var length = KeyLength();
        var key = _text.Substring(_place, length);
        _place += length;
        return length > 0 && !map.Has(key) ? new YamlText(_line, key, IsPlain: true) : null;
    }

    private bool IsKey()
    {
        var end = _place + KeyLength();
        return end > _place && end < _text.Length && _text[end] == ':';
    }

    private int KeyLength()
    {
        var end = _place;
        while (end < _text.Length && (char.IsAsciiLetterLower(_text[end]) || (end > _place && (char.IsAsciiDigit(_text[end]) || _text[end] == '-'))))
        {
            end++;
        }

        return end - _place;
    }

    private YamlText? ReadText()
    {
        return Take("\"") ? ReadQuoted() : ReadPlain();
    }

    private YamlText? ReadQuoted()
    {
        var start = _place;
        StringBuilder? text = null;
        for (; Current != '"'; _place++)
        {
            if (Current == '\\')
            {
                (text ??= new StringBuilder()).Append(_text, start, _place - start);
                if (ReadEscaped() is not { } escaped)
                {
                    return null;
                }

                text.Append(escaped);
                start = _place + 1;
            }
            else if (!IsInLine(Current))
            {
                return null;
            }
        }

        var rest = _text[start.._place++];
        return new YamlText(_line, text?.Append(rest).ToString() ?? rest, IsPlain: false);
    }

    // From the backslash on to the last character of what it stands before.
    private char? ReadEscaped()
    {
        _place++;
        if (Current is '"' or '\\' or 't')
        {
            return Current == 't' ? '\t' : Current;
        }

        if (Current != 'u' || _place + HexLength >= _text.Length
            || !ushort.TryParse(_text.AsSpan(_place + 1, HexLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        _place += HexLength;
        return char.IsSurrogate((char)code) ? null : (char)code;
    }

    // Letters and figures, with what stands for nothing else among them.
    private YamlText? ReadPlain()
    {
        var start = _place;
        while (char.IsLetterOrDigit(Current) || (_place > start && Current is ' ' or '-' or '.' or '\'' or '’'))
        {
            _place++;
        }

        return _place > start && _text[_place - 1] != ' ' ? new YamlText(_line, _text[start.._place], IsPlain: true) : null;
    }

    // Where nothing more stands on this line: to what comes next.
    private bool EndLine()
    {
        if (Current != '\n')
        {
            return false;
        }

        (_place, _line) = (_place + 1, _line + 1);
        return BeginLine();
    }

    // Behind empty lines, comments, and what the line is moved in.
    private bool BeginLine()
    {
        for (; _place < _text.Length && Current is '#' or '\n'; (_place, _line) = (_place + 1, _line + 1))
        {
            while (Current != '\n')
            {
                if (!IsInLine(Current))
                {
                    return false;
                }

                _place++;
            }
        }

        var start = _place;
        while (Current == ' ')
        {
            _place++;
        }

        _column = _place < _text.Length ? _place - start : -1;
        return true;
    }

    // Not what YAML takes for the end of a line, or for no text at all.
    private static bool IsInLine(char character)
    {
        return !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');
    }

    private bool IsAt(string expected)
    {
        return string.CompareOrdinal(_text, _place, expected, 0, expected.Length) == 0;
    }

    private bool Take(string expected)
    {
        if (!IsAt(expected))
        {
            return false;
        }

        _place += expected.Length;
        return true;
    }
}
