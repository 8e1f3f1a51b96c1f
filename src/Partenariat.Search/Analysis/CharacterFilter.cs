using Lucene.Net.Analysis.CharFilters;

namespace Partenariat.Search.Analysis;

/// <summary>
/// Reads a text through <see cref="Characters"/>, in place: Lucene's own filter for a map buffers 16 KB for each
/// text, however short. Offsets into the original survive.
/// </summary>
internal sealed class CharacterFilter(TextReader input) : BaseCharFilter(input)
{
    private int _written;
    private int _dropped;

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0)
        {
            return 0;
        }

        while (m_input.Read(buffer, index, count) is var read && read > 0)
        {
            var kept = Keep(buffer.AsSpan(index, read));
            if (kept > 0)
            {
                return kept;
            }
        }

        return -1;
    }

    /// <inheritdoc />
    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) < 0 ? -1 : one[0];
    }

    // Lucene's readers end with -1, those of the framework with 0.
    private int Keep(Span<char> read)
    {
        var kept = 0;
        foreach (var character in read)
        {
            if (Characters.IsDropped(character))
            {
                _dropped++;
                AddOffCorrectMap(_written, _dropped);
                continue;
            }

            read[kept++] = Characters.IsApostrophe(character) ? ' ' : character;
            _written++;
        }

        return kept;
    }
}
