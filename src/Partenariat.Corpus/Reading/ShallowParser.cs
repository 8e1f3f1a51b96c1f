using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Partenariat.Corpus.Reading;

/// <summary>
/// Passes YAML on as it is parsed, and ends where it is nested too deep, or where a value stands for another one: a few
/// lines of such references stand for more than any memory holds.
/// </summary>
/// <param name="inner">The parser.</param>
internal sealed class ShallowParser(IParser inner) : IParser
{
    // Far more than the format needs; a bomb of brackets must not exhaust the stack.
    private const int MaxDepth = 32;

    private int _depth;

    /// <summary>The line that was read last, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <inheritdoc />
    public ParsingEvent? Current => inner.Current;

    /// <inheritdoc />
    public bool MoveNext()
    {
        if (!inner.MoveNext())
        {
            return false;
        }

        var place = inner.Current!;
        Line = place.Start.Line;
        if (place is AnchorAlias alias)
        {
            throw new YamlException(
                place.Start, place.End, $"« *{alias.Value} » renvoie à une autre valeur, ce que le format ne permet pas. Écrivez la valeur elle-même.");
        }

        _depth += place.NestingIncrease;
        return _depth <= MaxDepth ? true : throw new YamlException(place.Start, place.End, $"plus de {MaxDepth} niveaux imbriqués.");
    }
}
